package dev.shorewise.vendor.partnership.rest;

import dev.shorewise.kit.problems.Problems;
import dev.shorewise.vendor.partnership.PartnershipRefusal;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;

/** Decides the status of each kind of {@link PartnershipRefusal}. */
@Provider
class PartnershipRefusalMapper implements ExceptionMapper<PartnershipRefusal> {

    @Override
    public Response toResponse(PartnershipRefusal refusal) {
        int status =
                switch (refusal.kind()) {
                    case FLAWED_GOAL, FLAWED_ANSWERS -> 400;
                    case QUESTIONNAIRE_IN_USE, REVIEW_EXISTS, WRONG_STATE -> 409;
                };
        String code = refusal.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Problems.response(status, code, String.valueOf(refusal.getMessage()));
    }
}
