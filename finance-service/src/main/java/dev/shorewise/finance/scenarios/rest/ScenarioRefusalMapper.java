package dev.shorewise.finance.scenarios.rest;

import dev.shorewise.finance.scenarios.ScenarioRefusal;
import dev.shorewise.kit.problems.Problems;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;

/** Decides the status of each kind of {@link ScenarioRefusal}. */
@Provider
class ScenarioRefusalMapper implements ExceptionMapper<ScenarioRefusal> {

    @Override
    public Response toResponse(ScenarioRefusal refusal) {
        int status =
                switch (refusal.kind()) {
                    case INVALID_SCENARIO -> Problems.UNPROCESSABLE;
                };
        String code = refusal.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Problems.response(status, code, String.valueOf(refusal.getMessage()));
    }
}
