package dev.shorewise.feedback.text.rest;

import dev.shorewise.feedback.text.TextRefusal;
import dev.shorewise.kit.problems.Problems;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Decides the status of each kind of {@link TextRefusal}. */
class TextRefusalMapper {

    @ServerExceptionMapper
    public Response refused(TextRefusal refusal) {
        String detail = String.valueOf(refusal.getMessage());
        return switch (refusal.kind()) {
            case UNKNOWN_THEME ->
                Problems.response(Problems.UNPROCESSABLE, "unknown-theme", detail, refusal.invalidParams());
            case INVALID_TAXONOMY ->
                Problems.response(Problems.UNPROCESSABLE, "invalid-taxonomy", detail, refusal.invalidParams());
            case CHANGED_MEANWHILE -> Problems.response(412, "precondition-stale", detail);
        };
    }
}
