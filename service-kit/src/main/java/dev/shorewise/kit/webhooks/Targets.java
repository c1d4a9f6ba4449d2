package dev.shorewise.kit.webhooks;

import dev.shorewise.kit.problems.KitRefusal;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Decides where webhooks may go: to public addresses over https, unless the operator allows the inside. */
final class Targets {

    /** Finds a host's addresses. */
    interface Resolver {
        List<InetAddress> resolve(String host) throws UnknownHostException;
    }

    private static final String RULE = "an https address with a public name, without user, fragment or trailing dot";

    private final Resolver resolver;
    private final boolean inside;

    Targets(Resolver resolver, boolean inside) {
        this.resolver = resolver;
        this.inside = inside;
    }

    /** The resolver of this machine. */
    static List<InetAddress> system(String host) throws UnknownHostException {
        return Arrays.asList(InetAddress.getAllByName(host));
    }

    /**
     * Reads an address that somebody registers.
     *
     * @throws KitRefusal (400) for one that is not, or not only, public
     */
    URI parse(String url) {
        try {
            URI uri = new URI(url);
            String host = uri.getHost();
            boolean wellFormed = host != null
                    && uri.getUserInfo() == null
                    && uri.getFragment() == null
                    && !host.endsWith(".")
                    && ("https".equals(uri.getScheme()) || inside && "http".equals(uri.getScheme()))
                    && (inside || !isNumeric(host));
            if (wellFormed && address(uri).isPresent()) {
                return uri;
            }
        } catch (URISyntaxException e) {
            throw KitRefusal.badParameter("url", RULE);
        }
        throw KitRefusal.badParameter("url", RULE);
    }

    /** The one address to connect to; empty if any of the host's addresses is not public, or it has none. */
    Optional<InetAddress> address(URI uri) {
        try {
            List<InetAddress> addresses = resolver.resolve(uri.getHost());
            return addresses.isEmpty() || !inside && addresses.stream().anyMatch(Targets::isInside)
                    ? Optional.empty()
                    : Optional.of(addresses.get(0));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    /** Names only: an address in decimal, octal, hexadecimal or IPv6 writing hides what it is. */
    private static boolean isNumeric(String host) {
        return host.startsWith("[") || host.matches("(?i)(0x[0-9a-f]+|[0-9]+)(\\.(0x[0-9a-f]+|[0-9]+))*");
    }

    private static boolean isInside(InetAddress address) {
        byte[] bytes = address.getAddress();
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return true;
        }
        if (bytes.length == 4) {
            return first == 0
                    || first == 100 && second >= 64 && second < 128
                    || first == 192 && second == 0
                    || first == 198 && (second == 18 || second == 19)
                    || first >= 240;
        }
        boolean uniqueLocal = (first & 0xfe) == 0xfc;
        // IPv4 within: mapped, compatible and NAT64 begin with 0, 6to4 with 2002, Teredo with 2001:0
        boolean embedded = first == 0
                || first == 0x20 && second == 0x02
                || first == 0x20 && second == 0x01 && bytes[2] == 0 && bytes[3] == 0;
        return uniqueLocal || embedded;
    }
}
