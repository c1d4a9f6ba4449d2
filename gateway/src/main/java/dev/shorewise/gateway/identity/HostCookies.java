package dev.shorewise.gateway.identity;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Under https the login's cookies are named {@code __Host-...}: a browser takes such a cookie only from this very host, over
 * TLS and for all paths, so that no neighbouring host can plant one (RFC 6265bis, section 4.1.3.2). Inside, they have the
 * login's own names.
 */
public final class HostCookies {

    private static final String PREFIX = "__Host-";

    private HostCookies() {}

    /** Whether it is one of the login's, by its name inside. */
    public static boolean isOurs(String name) {
        return name.startsWith("q_");
    }

    /** Cookie headers as the login is to read them: of its own names only those that came under the prefix. */
    public static String received(List<String> headers) {
        return headers.stream()
                .flatMap(header -> Arrays.stream(header.split(";", -1)))
                .map(String::trim)
                .filter(cookie -> !cookie.isEmpty() && !isOurs(cookie))
                .map(cookie -> cookie.startsWith(PREFIX) && isOurs(cookie.substring(PREFIX.length()))
                        ? cookie.substring(PREFIX.length())
                        : cookie)
                .collect(Collectors.joining("; "));
    }

    /** A Set-Cookie header as the browser is to see it. */
    public static String sent(String cookie) {
        return PREFIX + cookie;
    }
}
