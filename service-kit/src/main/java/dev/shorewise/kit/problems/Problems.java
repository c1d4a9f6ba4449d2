package dev.shorewise.kit.problems;

import dev.shorewise.kit.requests.RequestIds;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;

/** Builds the responses that carry a {@link Problem}. */
public final class Problems {

    /** The request was understood and cannot be carried out as it stands (RFC 9110, 15.5.21). */
    public static final int UNPROCESSABLE = 422;

    private static final int RETRY_AFTER_SECONDS = 5;

    private Problems() {}

    /** A problem without refused inputs. */
    public static Response response(int status, String code, String detail) {
        return response(status, code, detail, List.of());
    }

    /**
     * A problem with its refused inputs. A 401 names the expected scheme, a 503 says when to come back.
     *
     * @param code stable name in kebab case
     * @param detail written for the caller; must not hold another vendor's data or an internal cause
     */
    public static Response response(int status, String code, String detail, List<InvalidParam> invalidParams) {
        Response.ResponseBuilder answer =
                Response.status(status).type(Problem.MEDIA_TYPE).entity(of(status, code, detail, invalidParams));
        if (status == Status.UNAUTHORIZED.getStatusCode()) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (status == Status.SERVICE_UNAVAILABLE.getStatusCode()) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        return answer.build();
    }

    /** A problem as a value, for edges that are not JAX-RS. */
    public static Problem of(int status, String code, String detail, List<InvalidParam> invalidParams) {
        return new Problem(
                Problem.typeOf(code),
                title(status),
                status,
                detail,
                RequestIds.currentPath(),
                code,
                RequestIds.current(),
                invalidParams);
    }

    private static String title(int status) {
        Status known = Status.fromStatusCode(status);
        return known == null ? "Unprocessable Content" : known.getReasonPhrase();
    }
}
