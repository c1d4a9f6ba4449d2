package dev.shorewise.kit.problems;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A refusal as the caller reads it (RFC 9457).
 *
 * @param type identifies the kind of problem; {@code urn:shorewise:problem:<code>}
 * @param title the HTTP status in words
 * @param status the HTTP status code
 * @param detail what happened and what to do, written for the caller
 * @param instance the path that was asked for
 * @param code stable, machine-readable name of the problem, in kebab case
 * @param requestId the id under which the service's log knows this request
 * @param invalidParams each refused input with what is allowed; empty where the input was not the reason
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        URI type,
        String title,
        int status,
        String detail,
        @Nullable String instance,
        String code,
        @Nullable String requestId,
        List<InvalidParam> invalidParams) {

    /** The media type of a problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    static URI typeOf(String code) {
        return URI.create("urn:shorewise:problem:" + code);
    }
}
