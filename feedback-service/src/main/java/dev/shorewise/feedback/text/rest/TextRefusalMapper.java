package dev.shorewise.feedback.text.rest;

import dev.shorewise.feedback.text.TextRefusal;
import dev.shorewise.kit.problems.Problems;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Decides the status of each kind of {@link TextRefusal}. */
class TextRefusalMapper {

    @ServerExceptionMapper
    public Response refused(TextRefusal refusal) {
        String code =
                switch (refusal.kind()) {
                    case UNKNOWN_THEME -> "unknown-theme";
                };
        return Problems.response(
                Problems.UNPROCESSABLE, code, String.valueOf(refusal.getMessage()), refusal.invalidParams());
    }
}
