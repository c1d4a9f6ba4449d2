package dev.shorewise.feedback.studies.rest;

import dev.shorewise.feedback.studies.StudyRefusal;
import dev.shorewise.kit.problems.Problems;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Decides the status of each kind of {@link StudyRefusal}. */
class StudyRefusalMapper {

    @ServerExceptionMapper
    public Response refused(StudyRefusal refusal) {
        String detail = String.valueOf(refusal.getMessage());
        return switch (refusal.kind()) {
            case ID_TAKEN -> Problems.response(409, "id-taken", detail);
            case SPEAKER_ERASED -> Problems.response(Problems.UNPROCESSABLE, "speaker-erased", detail);
            case SPEAKER_IS_ANOTHER -> Problems.response(Problems.UNPROCESSABLE, "speaker-is-another", detail);
            case UNKNOWN_THEME -> Problems.response(Problems.UNPROCESSABLE, "unknown-theme", detail);
            case CHANGED_MEANWHILE -> Problems.response(412, "precondition-stale", detail);
        };
    }
}
