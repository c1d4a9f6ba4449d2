package dev.shorewise.finance;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * A vendor-service and a feedback-service over real HTTP, which a test teaches what to answer. It knows the questions that it
 * was taught, whatever the order of their parameters, and remembers the tokens that it was shown.
 */
public class VendorServer implements QuarkusTestResourceLifecycleManager {

    /** Configuration key of the port, by which a test reaches the server. */
    private static final String PORT = "shorewise.test.vendor-port";

    private static final Map<String, Answer> ANSWERS = new ConcurrentHashMap<>();
    private static final List<String> TOKENS = new CopyOnWriteArrayList<>();
    private static final List<String> BUDGETS = new CopyOnWriteArrayList<>();

    private @Nullable HttpServer server;

    private record Answer(int status, String body, Duration delay) {}

    @Override
    public Map<String, String> start() {
        try {
            HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            http.setExecutor(Executors.newCachedThreadPool());
            http.createContext("/v1/", VendorServer::answer);
            http.createContext("/teach", VendorServer::learn);
            http.start();
            server = http;
            int port = http.getAddress().getPort();
            String url = "http://localhost:" + port;
            return Map.of("SHOREWISE_VENDOR_URL", url, "SHOREWISE_FEEDBACK_URL", url, PORT, String.valueOf(port));
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

    private static void answer(HttpExchange call) throws IOException {
        TOKENS.add(String.valueOf(call.getRequestHeaders().getFirst("Authorization")));
        BUDGETS.add(
                call.getRequestURI().getQuery() + " " + call.getRequestHeaders().getFirst("X-Time-Budget"));
        Answer answer = ANSWERS.getOrDefault(
                question(
                        call.getRequestURI().getPath(),
                        String.valueOf(call.getRequestURI().getQuery())),
                new Answer(404, "{}", Duration.ZERO));
        try {
            Thread.sleep(answer.delay().toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        send(call, answer.status(), answer.body());
    }

    private static String question(String path, String query) {
        return path + Arrays.stream(query.split("&")).sorted().toList();
    }

    /**
     * {@code POST /teach?STATUS&DELAY_MS&PATH&QUERY}: what to answer from now on; {@code GET}: the tokens seen, or, with
     * {@code ?budgets}, each question and how long somebody waited for its answer.
     */
    private static void learn(HttpExchange call) throws IOException {
        if (call.getRequestMethod().equals("POST")) {
            String[] parts = call.getRequestURI().getQuery().split("&", 4);
            ANSWERS.put(
                    question(parts[2], parts[3]),
                    new Answer(
                            Integer.parseInt(parts[0]),
                            new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
                            Duration.ofMillis(Long.parseLong(parts[1]))));
        }
        send(call, 200, String.join("\n", "budgets".equals(call.getRequestURI().getQuery()) ? BUDGETS : TOKENS));
    }

    private static void send(HttpExchange call, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().set("Content-Type", "application/json");
        call.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (var out = call.getResponseBody()) {
            out.write(bytes);
        }
    }
}
