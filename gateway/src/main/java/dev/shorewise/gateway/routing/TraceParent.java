package dev.shorewise.gateway.routing;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The W3C trace context of a caller, passed on if it is well formed. */
public final class TraceParent {

    /** The header's name. */
    public static final String HEADER = "traceparent";

    private static final Pattern WELL_FORMED = Pattern.compile("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");

    private TraceParent() {}

    /** True for a version 00 value. */
    public static boolean wellFormed(@Nullable String value) {
        return value != null && WELL_FORMED.matcher(value).matches();
    }
}
