package dev.shorewise.gateway.door;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Refuses requests whose length, host or method two servers in a row could read differently. */
public final class Framing {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    private static final int MOST_DIGITS = 18;

    private Framing() {}

    /** True for the methods that this suite answers; TRACE, CONNECT and invented ones are not among them. */
    public static boolean known(String method) {
        return METHODS.contains(method);
    }

    /**
     * Why the request is refused; empty if it is framed in one way only.
     *
     * @param hosts all Host headers
     * @param lengths all Content-Length headers
     * @param encodings all Transfer-Encoding headers
     */
    public static Optional<String> refusal(List<String> hosts, List<String> lengths, List<String> encodings) {
        if (hosts.size() != 1 || hosts.get(0).isBlank() || hosts.get(0).contains(",")) {
            return Optional.of("Send exactly one Host.");
        }
        if (lengths.size() > 1 || !lengths.stream().allMatch(Framing::plainNumber)) {
            return Optional.of("Send at most one Content-Length, in plain digits.");
        }
        if (encodings.size() > 1
                || !encodings.stream().allMatch(e -> e.toLowerCase(Locale.ROOT).equals("chunked"))) {
            return Optional.of("The only transfer coding is chunked.");
        }
        if (!lengths.isEmpty() && !encodings.isEmpty()) {
            return Optional.of("Send Content-Length or Transfer-Encoding, not both.");
        }
        return Optional.empty();
    }

    private static boolean plainNumber(String length) {
        return !length.isEmpty()
                && length.length() <= MOST_DIGITS
                && length.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
