package dev.shorewise.feedback.surveys.rest;

import dev.shorewise.feedback.surveys.SurveyRefusal;
import dev.shorewise.kit.problems.Problems;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Decides the status of each kind of {@link SurveyRefusal}. */
class SurveyRefusalMapper {

    @ServerExceptionMapper
    public Response refused(SurveyRefusal refusal) {
        String detail = String.valueOf(refusal.getMessage());
        return switch (refusal.kind()) {
            case ID_TAKEN -> Problems.response(409, "id-taken", detail);
            case CHANGED_MEANWHILE -> Problems.response(412, "precondition-stale", detail);
        };
    }
}
