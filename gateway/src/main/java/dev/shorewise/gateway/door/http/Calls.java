package dev.shorewise.gateway.door.http;

import io.vertx.ext.web.RoutingContext;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;

/** What every handler asks of a call. */
public final class Calls {

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

    /** The raw path, which the door has found unambiguous. */
    public static String path(RoutingContext call) {
        return Objects.requireNonNullElse(call.request().path(), "/");
    }
}
