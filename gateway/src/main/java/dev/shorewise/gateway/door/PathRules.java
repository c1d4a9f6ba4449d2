package dev.shorewise.gateway.door;

import java.util.Optional;

/**
 * Refuses request targets that two readers could understand differently. A path that passes means the same to the
 * gateway, to every service and to every log, so that nobody needs to normalise it.
 */
public final class PathRules {

    private static final int HEX = 16;
    private static final int FIRST_PRINTABLE = 0x21;
    private static final int DELETE = 0x7f;
    /** Decoded, these would split, climb, end or decode the path once more. */
    private static final String NEVER_ENCODED = "/\\.%;";

    private static final String PLAIN = "-._~!$&'()*+,=:@/";

    private PathRules() {}

    /**
     * Why this target is refused; empty if its path is unambiguous.
     *
     * @param target the request line's target as it came, with its query
     */
    public static Optional<String> refusal(String target) {
        if (!target.startsWith("/")) {
            return Optional.of("The target must be a path of this host.");
        }
        int query = target.indexOf('?');
        String path = query < 0 ? target : target.substring(0, query);
        if (path.contains("//")) {
            return Optional.of("The path has an empty segment.");
        }
        for (String segment : path.split("/", -1)) {
            if (segment.equals(".") || segment.equals("..")) {
                return Optional.of("The path has a dot segment.");
            }
        }
        return characters(path);
    }

    private static Optional<String> characters(String path) {
        for (int at = 0; at < path.length(); at++) {
            char next = path.charAt(at);
            if (next == '%') {
                int decoded = decoded(path, at);
                if (decoded < FIRST_PRINTABLE || decoded == DELETE || NEVER_ENCODED.indexOf(decoded) >= 0) {
                    return Optional.of("The path holds an escape that is not allowed.");
                }
                at += 2;
            } else if (!plain(next)) {
                return Optional.of("The path holds a character that is not allowed.");
            }
        }
        return Optional.empty();
    }

    private static boolean plain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || PLAIN.indexOf(c) >= 0;
    }

    /** The byte behind an escape; -1 if there is none. */
    private static int decoded(String path, int percent) {
        if (percent + 2 >= path.length()) {
            return -1;
        }
        int high = Character.digit(path.charAt(percent + 1), HEX);
        int low = Character.digit(path.charAt(percent + 2), HEX);
        return high < 0 || low < 0 ? -1 : high * HEX + low;
    }
}
