package dev.shorewise.kit.imports;

import dev.shorewise.kit.problems.Problems;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;

/** Decides the status of each kind of {@link ImportRefusal}. */
@Provider
public class ImportRefusalMapper implements ExceptionMapper<ImportRefusal> {

    @Override
    public Response toResponse(ImportRefusal refusal) {
        int status =
                switch (refusal.kind()) {
                    case EMPTY_FILE, HEADER_ONLY, MISSING_COLUMNS, BROKEN_GZIP, BROKEN_WORKBOOK, INVALID_PROFILE ->
                        Problems.UNPROCESSABLE;
                    case NOT_TEXT, UNSUPPORTED_ENCODING -> 415;
                    case GZIP_BOMB, WORKBOOK_BOMB, UPLOAD_TOO_LARGE -> 413;
                    case JOB_FINISHED -> 409;
                };
        String code = refusal.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Problems.response(status, code, String.valueOf(refusal.getMessage()), refusal.invalidParams());
    }
}
