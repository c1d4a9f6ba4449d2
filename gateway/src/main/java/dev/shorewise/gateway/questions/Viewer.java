package dev.shorewise.gateway.questions;

import dev.shorewise.kit.callers.Caller;
import java.util.Map;
import java.util.TreeSet;

/**
 * Who asks.
 *
 * @param headers what identifies the viewer and the request towards the services
 */
public record Viewer(Caller caller, Map<String, String> headers) {

    public Viewer {
        headers = Map.copyOf(headers);
    }

    /**
     * What viewers have in common who get the same answers: the vendors they see and the roles they have. An answer is
     * kept for such viewers only, so that nobody reads from the gateway's memory what a service would have refused.
     */
    public String scope() {
        return caller.scope().value() + " " + String.join(" ", new TreeSet<>(caller.roles()));
    }
}
