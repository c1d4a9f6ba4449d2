package dev.shorewise.gateway.door.http;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;

/** What every handler asks of a call. */
public final class Calls {

    /** How long what a caller still sends is read after the answer. */
    private static final long LINGER_MILLIS = 2_000;

    private static final String CLOSING = "shorewise.closing";

    private Calls() {}

    /** Counts the call in the metrics under this name. */
    static void countAs(RoutingContext call, String label) {
        call.vertx().getOrCreateContext().putLocal("UrlPathTemplate", label);
    }

    /** Does this once, when the answer has ended or its connection is gone. */
    public static void whenEnded(RoutingContext call, Runnable work) {
        AtomicBoolean done = new AtomicBoolean();
        call.addEndHandler(ended -> {
            if (!done.getAndSet(true)) {
                work.run();
            }
        });
    }

    /**
     * Says that the line ends with this answer, and ends it; the header alone would only ask the caller to. What the caller
     * still sends is read for a moment, because a line that is closed on unread bytes takes the answer with it.
     */
    public static void closeAfter(RoutingContext call) {
        if (call.response().headWritten() || call.get(CLOSING) != null) {
            return;
        }
        call.put(CLOSING, true);
        call.response().putHeader("Connection", "close");
        whenEnded(call, () -> close(call));
    }

    /** Ends the line of a call that is answered. */
    static void close(RoutingContext call) {
        HttpServerRequest request = call.request();
        if (request.isEnded() || !hasBody(request)) {
            request.connection().close();
            return;
        }
        request.handler(bytes -> {});
        request.endHandler(end -> request.connection().close());
        request.resume();
        call.vertx().setTimer(LINGER_MILLIS, late -> request.connection().close());
    }

    /** Whether a person looks at the answer in a browser, and not a script in a page or a machine. */
    public static boolean isLookedAt(RoutingContext call) {
        String accepted = call.request().getHeader("Accept");
        return call.request().method() == HttpMethod.GET && accepted != null && accepted.contains("text/html");
    }

    /** Whether the request brings bytes besides its head. */
    public static boolean hasBody(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        return length != null
                ? !length.chars().allMatch(digit -> digit == '0')
                : request.headers().contains("Transfer-Encoding");
    }

    /** The raw path, which the door has found unambiguous. */
    public static String path(RoutingContext call) {
        return Objects.requireNonNullElse(call.request().path(), "/");
    }
}
