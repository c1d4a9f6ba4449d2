package dev.shorewise.gateway.door.http;

import io.vertx.ext.web.RoutingContext;
import java.util.Objects;

/** What every handler asks of a call. */
public final class Calls {

    private Calls() {}

    /** Counts the call in the metrics under this name. */
    static void countAs(RoutingContext call, String label) {
        call.vertx().getOrCreateContext().putLocal("UrlPathTemplate", label);
    }

    /** The raw path, which the door has found unambiguous. */
    public static String path(RoutingContext call) {
        return Objects.requireNonNullElse(call.request().path(), "/");
    }
}
