package dev.shorewise.vendor.trust.rest;

import dev.shorewise.kit.problems.Problems;
import dev.shorewise.vendor.trust.TrustRefusal;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;

/** Decides the status of each kind of {@link TrustRefusal}. */
@Provider
class TrustRefusalMapper implements ExceptionMapper<TrustRefusal> {

    @Override
    public Response toResponse(TrustRefusal refusal) {
        int status =
                switch (refusal.kind()) {
                    case WRONG_SIDE -> 403;
                    case REPORT_EXISTS, WRONG_STATE -> 409;
                    case DEFINITION_MISMATCH, NO_SUCH_DEFINITION, NOT_A_SHARE, MONTH_RUNNING, NOT_ATTESTED ->
                        Problems.UNPROCESSABLE;
                };
        String code = refusal.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Problems.response(status, code, String.valueOf(refusal.getMessage()), List.of());
    }
}
