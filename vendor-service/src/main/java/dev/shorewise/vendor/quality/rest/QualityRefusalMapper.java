package dev.shorewise.vendor.quality.rest;

import dev.shorewise.kit.problems.Problems;
import dev.shorewise.vendor.quality.QualityRefusal;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;

/** Decides the status of each kind of {@link QualityRefusal}. */
@Provider
class QualityRefusalMapper implements ExceptionMapper<QualityRefusal> {

    @Override
    public Response toResponse(QualityRefusal refusal) {
        int status =
                switch (refusal.kind()) {
                    case WRONG_SIDE -> 403;
                    case REVIEWED_ALREADY, WRONG_STATE -> 409;
                    case NOT_IN_SESSION, NOT_DRAWN, EMPTY_FRAME, NOT_MEASURED -> Problems.UNPROCESSABLE;
                };
        String code = refusal.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Problems.response(status, code, String.valueOf(refusal.getMessage()), List.of());
    }
}
