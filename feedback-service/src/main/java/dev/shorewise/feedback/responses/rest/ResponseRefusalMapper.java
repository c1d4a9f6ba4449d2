package dev.shorewise.feedback.responses.rest;

import dev.shorewise.feedback.responses.ResponseRefusal;
import dev.shorewise.kit.problems.Problems;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Decides the status of each kind of {@link ResponseRefusal}. */
class ResponseRefusalMapper {

    @ServerExceptionMapper
    public Response refused(ResponseRefusal refusal) {
        String code =
                switch (refusal.kind()) {
                    case UNKNOWN_SURVEY -> "unknown-survey";
                    case INVALID_ANSWERS -> "invalid-answers";
                    case CUSTOMER_FORGOTTEN -> "customer-forgotten";
                };
        return Problems.response(
                Problems.UNPROCESSABLE, code, String.valueOf(refusal.getMessage()), refusal.invalidParams());
    }
}
