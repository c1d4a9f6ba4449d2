package dev.shorewise.kit.problems;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.shorewise.kit.requests.RequestIds;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Locale;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Everything that no feature claims: the framework's own refusals keep their status, a surprise tells only its request id. */
@Provider
public class FallbackMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(FallbackMapper.class);

    /** PostgreSQL's {@code character_not_in_repertoire} and {@code untranslatable_character}: a zero, in a text or in JSON. */
    private static final Set<String> NOT_TEXT = Set.of("22021", "22P05");

    /** PostgreSQL's {@code query_canceled}. */
    private static final String OUT_OF_TIME = "57014";

    @Override
    public Response toResponse(Throwable surprise) {
        if (surprise instanceof WebApplicationException refused) {
            if (refused.getCause() instanceof JsonProcessingException json) {
                return JsonMappers.malformed(json);
            }
            int status = refused.getResponse().getStatus();
            if (status < 500) {
                return Problems.response(status, code(status), detail(status));
            }
        }
        SQLException refused = causeOf(surprise, SQLException.class);
        if (causeOf(surprise, SQLTransientException.class) != null || refused != null && waitedForThePool(refused)) {
            LOG.warnf(surprise, "No connection for request %s", RequestIds.current());
            return Problems.response(503, "busy", "The service is busy. Try again in a moment.");
        }
        if (refused != null && OUT_OF_TIME.equals(refused.getSQLState())) {
            LOG.warnf("The time for request %s is over", RequestIds.current());
            return Problems.response(503, "out-of-time", "This took longer than anybody waits. Ask for less.");
        }
        if (refused != null && NOT_TEXT.contains(String.valueOf(refused.getSQLState()))) {
            return Problems.response(400, "bad-request", "A text holds the character U+0000, which no text has.");
        }
        LOG.errorf(surprise, "Unexpected failure of request %s", RequestIds.current());
        return Problems.response(
                500, "unexpected", "Something went wrong here. Quote the request id when you report it.");
    }

    /** The pool's own words, of which it has two; they have no class and no state that would tell. */
    private static boolean waitedForThePool(SQLException refused) {
        return refused.getSQLState() == null
                && String.valueOf(refused.getMessage()).toLowerCase(Locale.ROOT).contains("acquisition timeout");
    }

    private static String code(int status) {
        return switch (status) {
            case 400 -> "bad-request";
            case 401 -> "not-authenticated";
            case 403 -> "not-allowed";
            case 404 -> "unknown";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 413 -> "too-large";
            case 415 -> "unsupported-media-type";
            default -> "refused";
        };
    }

    private static String detail(int status) {
        return switch (status) {
            case 404 -> "There is nothing here that you may see.";
            case 405 -> "This resource does not have that method; see OpenAPI.";
            case 406 -> "None of the accepted media types is available.";
            case 413 -> "The body is larger than this resource takes.";
            case 415 -> "This resource does not take that media type; see OpenAPI.";
            default -> "The request is not as it must be; see OpenAPI.";
        };
    }

    private static <T extends Throwable> @Nullable T causeOf(Throwable surprise, Class<T> type) {
        for (@Nullable Throwable cause = surprise; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }
}
