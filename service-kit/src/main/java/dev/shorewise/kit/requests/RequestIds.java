package dev.shorewise.kit.requests;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** The id under which one request is known in answers and logs. */
public final class RequestIds {

    /** The header that carries the id in both directions. */
    public static final String HEADER = "X-Request-Id";

    private static final String ID_KEY = "requestId";
    private static final String PATH_KEY = "requestPath";
    private static final Pattern ACCEPTABLE = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    private RequestIds() {}

    /** The caller's id if it is harmless (8 to 64 letters, digits, dots, dashes, underscores), else a new one. */
    public static String acceptOrNew(@Nullable String offered) {
        return offered != null && ACCEPTABLE.matcher(offered).matches()
                ? offered
                : UUID.randomUUID().toString();
    }

    /** Makes the id and the path known to logs and problems for the rest of this request. */
    public static void begin(String id, String path) {
        MDC.put(ID_KEY, id);
        MDC.put(PATH_KEY, path);
    }

    /** The current request's id; null outside a request. */
    public static @Nullable String current() {
        return (String) MDC.get(ID_KEY);
    }

    /** The current request's path without its query; null outside a request. */
    public static @Nullable String currentPath() {
        return (String) MDC.get(PATH_KEY);
    }
}
