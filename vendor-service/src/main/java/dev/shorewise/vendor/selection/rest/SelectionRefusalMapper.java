package dev.shorewise.vendor.selection.rest;

import dev.shorewise.kit.problems.Problems;
import dev.shorewise.vendor.selection.SelectionRefusal;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;

/** Decides the status of each kind of {@link SelectionRefusal}. */
@Provider
class SelectionRefusalMapper implements ExceptionMapper<SelectionRefusal> {

    @Override
    public Response toResponse(SelectionRefusal refusal) {
        int status =
                switch (refusal.kind()) {
                    case FLAWED_TENDER, FLAWED_SHEET -> 400;
                    case TENDER_IN_USE, WRONG_STAGE, NOT_COMPLETE, NOT_RELEASED -> 409;
                };
        String code = refusal.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Problems.response(status, code, String.valueOf(refusal.getMessage()));
    }
}
