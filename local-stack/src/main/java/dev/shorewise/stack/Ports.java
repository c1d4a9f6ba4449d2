package dev.shorewise.stack;

import dev.shorewise.stack.StackFailure.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Where each part listens on the loopback address. */
public record Ports(Map<Part, Integer> byPart) {

    public Ports {
        byPart = Map.copyOf(byPart);
        byPart.forEach(Ports::check);
    }

    /** The ports of the README. */
    public static Ports defaults() {
        Map<Part, Integer> ports = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            ports.put(part, part.defaultPort());
        }
        return new Ports(ports);
    }

    /** Ports that nobody holds at this moment. */
    public static Ports free() {
        Map<Part, Integer> ports = new EnumMap<>(Part.class);
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (Part part : Part.values()) {
                ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                held.add(socket);
                ports.put(part, socket.getLocalPort());
            }
            for (ServerSocket socket : held) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Ports(ports);
    }

    /** The same with one part elsewhere. */
    public Ports with(Part part, int port) {
        Map<Part, Integer> changed = new EnumMap<>(byPart);
        changed.put(part, port);
        return new Ports(changed);
    }

    /** The port of one part. */
    public int of(Part part) {
        return byPart.getOrDefault(part, part.defaultPort());
    }

    /** The address of one part as people and services write it. */
    public String url(Part part) {
        return "http://localhost:" + of(part);
    }

    /** Refuses to go on when a port is in use, and says which option chooses another. */
    public void requireFree(Collection<Part> parts) {
        List<String> taken = parts.stream()
                .filter(part -> !isFree(of(part)))
                .map(part -> "port %d is taken, but %s needs it; choose another with --port %s=N"
                        .formatted(of(part), part.id(), part.id()))
                .toList();
        if (!taken.isEmpty()) {
            throw new StackFailure(Kind.PORT_TAKEN, String.join(System.lineSeparator(), taken));
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private static void check(Part part, int port) {
        if (port < 1 || port > 65_535) {
            throw StackFailure.usage("port %d of %s is not between 1 and 65535".formatted(port, part.id()));
        }
    }
}
