package dev.shorewise.feedback.cases.rest;

import dev.shorewise.feedback.cases.CaseRefusal;
import dev.shorewise.kit.problems.Problems;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Decides the status of each kind of {@link CaseRefusal}. */
class CaseRefusalMapper {

    @ServerExceptionMapper
    public Response refused(CaseRefusal refusal) {
        String detail = String.valueOf(refusal.getMessage());
        return switch (refusal.kind()) {
            case NOT_EXPLAINED -> Problems.response(Problems.UNPROCESSABLE, "not-explained", detail);
            case CLOSED -> Problems.response(409, "case-closed", detail);
            case HAS_ONE -> Problems.response(409, "has-a-case", detail);
            case UNKNOWN_RESPONSE -> Problems.response(Problems.UNPROCESSABLE, "unknown-response", detail);
            case ASKS_FOR_NOTHING -> Problems.response(Problems.UNPROCESSABLE, "asks-for-nothing", detail);
            case CHANGED_MEANWHILE -> Problems.response(412, "precondition-stale", detail);
        };
    }
}
