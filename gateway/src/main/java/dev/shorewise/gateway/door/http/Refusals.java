package dev.shorewise.gateway.door.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shorewise.kit.problems.Problem;
import dev.shorewise.kit.problems.Problems;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.List;

/** Problem answers outside JAX-RS, in the shape of all others. */
public final class Refusals {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** Seconds after which another try is worth it. */
    public static final String RETRY_AFTER = "5";

    private Refusals() {}

    /** Answers with a problem and, if the request's body has not been read, closes the connection after it. */
    public static void send(RoutingContext call, int status, String code, String detail) {
        HttpServerResponse answer = call.response();
        if (answer.ended() || answer.headWritten()) {
            return;
        }
        answer.setStatusCode(status).putHeader("Content-Type", Problem.MEDIA_TYPE);
        if (status == 401) {
            answer.putHeader("WWW-Authenticate", "Bearer");
        }
        if (status == 503) {
            answer.putHeader("Retry-After", RETRY_AFTER);
        }
        if (!call.request().isEnded() && Calls.hasBody(call.request())) {
            Calls.closeAfter(call);
        }
        answer.end(body(status, code, detail));
    }

    private static Buffer body(int status, String code, String detail) {
        try {
            return Buffer.buffer(JSON.writeValueAsBytes(Problems.of(status, code, detail, List.of())));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
