package dev.shorewise.gateway.audit;

import dev.shorewise.gateway.routing.Routes;
import java.util.Set;

/**
 * What somebody asks for.
 *
 * @param requestId the request's id, which its answer and every log name
 * @param method HTTP method
 * @param target path and query as they came
 * @param address the network address from which it came; of a proxy, if one stands before the gateway
 */
public record Deed(String requestId, String method, String target, String address) {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final int LONGEST_TARGET = 2000;

    public Deed {
        target = target.length() <= LONGEST_TARGET ? target : target.substring(0, LONGEST_TARGET);
    }

    /** True if it changes something, or carries data away as a file. */
    public static boolean isAudited(String method, String path) {
        return !READING.contains(method) || Routes.resource(path).endsWith("-exports") || path.endsWith("/rejects");
    }
}
