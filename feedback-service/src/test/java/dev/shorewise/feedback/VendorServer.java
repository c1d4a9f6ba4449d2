package dev.shorewise.feedback;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A vendor-service over real HTTP: whoever shows a token is told of 7000 calls and 3000 chats at one site. In November
 * 2026 there was no contact, in December it fails, in January it sleeps.
 */
public class VendorServer implements QuarkusTestResourceLifecycleManager {

    private static final long TOO_LONG = 6_000;
    private static final Queue<String> ASKED = new ConcurrentLinkedQueue<>();

    private @Nullable HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            http.setExecutor(Executors.newCachedThreadPool());
            http.createContext("/v1/kpis", VendorServer::answer);
            http.start();
            server = http;
            return Map.of(
                    "SHOREWISE_VENDOR_URL",
                    "http://localhost:" + http.getAddress().getPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    /** The queries so far. */
    public static List<String> asked() {
        return List.copyOf(ASKED);
    }

    private static void answer(HttpExchange call) throws IOException {
        String query = String.valueOf(call.getRequestURI().getQuery());
        ASKED.add(query);
        boolean known = String.valueOf(call.getRequestHeaders().getFirst("Authorization"))
                .startsWith("Bearer ey");
        if (query.contains("from=2027-01")) {
            sleep();
        }
        if (query.contains("from=2026-12") || !known) {
            send(call, 500, "{}");
        } else if (query.contains("from=2026-11")) {
            send(call, 200, "{\"groups\": []}");
        } else {
            send(
                    call,
                    200,
                    "{\"groups\": [" + group("VOICE", 7000) + "," + group("CHAT", 3000) + ",{\"key\": \"none\","
                            + " \"by\": {\"site\": null}, \"measures\": [{\"definition\": \"volume/answered@1\","
                            + " \"value\": null, \"unit\": \"count\"}]}]}");
        }
    }

    private static String group(String channel, int contacts) {
        Map<String, String> by = Map.of("site", "one", "channel", channel);
        return "{\"key\": \"%s\", \"by\": {%s}, \"measures\": [{\"definition\": \"volume/answered@1\", \"value\": %d}]}"
                .formatted(
                        channel,
                        by.entrySet().stream()
                                .map(one -> "\"%s\": \"%s\"".formatted(one.getKey(), one.getValue()))
                                .collect(Collectors.joining(", ")),
                        contacts);
    }

    private static void sleep() {
        try {
            Thread.sleep(TOO_LONG);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange call, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().set("Content-Type", "application/json");
        call.sendResponseHeaders(status, bytes.length);
        try (var out = call.getResponseBody()) {
            out.write(bytes);
        }
    }
}
