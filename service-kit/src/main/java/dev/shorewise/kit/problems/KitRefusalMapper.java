package dev.shorewise.kit.problems;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;

/** Decides the status of each kind of {@link KitRefusal}. */
@Provider
public class KitRefusalMapper implements ExceptionMapper<KitRefusal> {

    @Override
    public Response toResponse(KitRefusal refusal) {
        int status =
                switch (refusal.kind()) {
                    case UNKNOWN -> 404;
                    case BAD_PARAMETER -> 400;
                    case NO_VENDOR_CLAIM -> 403;
                    case PRECONDITION_MISSING -> 428;
                    case PRECONDITION_STALE -> 412;
                    case KEY_REUSED -> Problems.UNPROCESSABLE;
                    case KEY_IN_USE -> 409;
                    case BUSY -> 503;
                };
        String code = refusal.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Problems.response(status, code, String.valueOf(refusal.getMessage()), refusal.invalidParams());
    }
}
