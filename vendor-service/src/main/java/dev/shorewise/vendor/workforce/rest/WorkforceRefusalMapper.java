package dev.shorewise.vendor.workforce.rest;

import dev.shorewise.kit.problems.Problems;
import dev.shorewise.vendor.workforce.WorkforceRefusal;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;

/** Decides the status of each kind of {@link WorkforceRefusal}. */
@Provider
class WorkforceRefusalMapper implements ExceptionMapper<WorkforceRefusal> {

    @Override
    public Response toResponse(WorkforceRefusal refusal) {
        int status =
                switch (refusal.kind()) {
                    case FLAWED_AGENT, FLAWED_TALLY, FLAWED_COURSE, FLAWED_QUESTION -> 400;
                    case UNKNOWN_REFERENCE -> Problems.UNPROCESSABLE;
                };
        String code = refusal.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Problems.response(status, code, String.valueOf(refusal.getMessage()));
    }
}
