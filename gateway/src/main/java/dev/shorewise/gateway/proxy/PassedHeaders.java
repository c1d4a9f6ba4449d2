package dev.shorewise.gateway.proxy;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which headers pass the gateway. Towards a service only known ones do, because a deny-list forgets; towards the caller
 * everything does that is not about the connection, the server or cookies; the door judges a service's content security policy.
 */
public final class PassedHeaders {

    private static final Set<String> TO_SERVICE = Set.of(
            "accept",
            "accept-encoding",
            "accept-language",
            "content-disposition",
            "content-encoding",
            "content-language",
            "content-type",
            "idempotency-key",
            "if-match",
            "if-modified-since",
            "if-none-match",
            "if-unmodified-since",
            "last-event-id",
            "prefer",
            "range",
            "user-agent",
            "x-file-name");

    private static final Set<String> NEVER_TO_CALLER = Set.of(
            "connection",
            "keep-alive",
            "permissions-policy",
            "proxy-authenticate",
            "proxy-connection",
            "referrer-policy",
            "server",
            "set-cookie",
            "strict-transport-security",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "via",
            "x-content-type-options",
            "x-powered-by",
            "x-request-id");

    private PassedHeaders() {}

    /**
     * True if a caller's header reaches the service as it is.
     *
     * @param named the headers that the caller's Connection header names, in lower case
     */
    public static boolean toService(String name, Set<String> named) {
        String header = name.toLowerCase(Locale.ROOT);
        return TO_SERVICE.contains(header) && !named.contains(header);
    }

    /** True if a service's header reaches the caller as it is. */
    public static boolean toCaller(String name, Set<String> named) {
        String header = name.toLowerCase(Locale.ROOT);
        return !NEVER_TO_CALLER.contains(header) && !named.contains(header);
    }

    /** The header names that Connection headers list, in lower case. */
    public static Set<String> named(Collection<String> connectionHeaders) {
        return connectionHeaders.stream()
                .flatMap(header -> Arrays.stream(header.split(",", -1)))
                .map(name -> name.trim().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
