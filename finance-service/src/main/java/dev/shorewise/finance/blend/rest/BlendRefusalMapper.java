package dev.shorewise.finance.blend.rest;

import dev.shorewise.finance.blend.BlendRefusal;
import dev.shorewise.kit.problems.Problems;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;

/** Decides the status of each kind of {@link BlendRefusal}. */
@Provider
class BlendRefusalMapper implements ExceptionMapper<BlendRefusal> {

    @Override
    public Response toResponse(BlendRefusal refusal) {
        int status =
                switch (refusal.kind()) {
                    case INVALID_PROBLEM -> Problems.UNPROCESSABLE;
                };
        String code = refusal.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Problems.response(status, code, String.valueOf(refusal.getMessage()));
    }
}
