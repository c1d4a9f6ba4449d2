package dev.shorewise.gateway;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.shorewise.gateway.routing.Service;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.config.ConfigProvider;

/** A small real HTTP server at a service's address, which answers as the test says and remembers what it was asked. */
public final class FakeService implements AutoCloseable {

    /** How the service answers a request. */
    @FunctionalInterface
    public interface Behaviour {
        void answer(HttpExchange call) throws IOException;
    }

    /** A request as it arrived. */
    public record Seen(String method, String target, Headers headers, long bodyBytes) {

        public String header(String name) {
            String value = headers.getFirst(name);
            return value == null ? "" : value;
        }
    }

    private final List<Seen> seen = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;
    private volatile Behaviour behaviour = call -> reply(call, 200, "application/json", "{}");

    private FakeService(int port) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    /** Starts the service at the address that the gateway was given. */
    public static FakeService at(Service service) {
        String key = "SHOREWISE_" + service.name().toUpperCase(Locale.ROOT) + "_URL";
        return at(URI.create(ConfigProvider.getConfig().getValue(key, String.class)));
    }

    static FakeService at(URI address) {
        return new FakeService(address.getPort());
    }

    public FakeService answering(Behaviour newBehaviour) {
        behaviour = newBehaviour;
        return this;
    }

    /** Answers everything with this JSON. */
    public FakeService answering(String json) {
        return answering(call -> reply(call, 200, "application/json", json));
    }

    public FakeService answering(int status, String problem) {
        return answering(call -> reply(call, status, "application/problem+json", problem));
    }

    public List<Seen> seen() {
        return seen;
    }

    public Seen last() {
        return seen.get(seen.size() - 1);
    }

    public static void reply(HttpExchange call, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().set("Content-Type", type);
        call.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        call.getResponseBody().write(bytes);
    }

    private void handle(HttpExchange call) throws IOException {
        try (call) {
            long bytes = 0;
            try (InputStream body = call.getRequestBody()) {
                byte[] buffer = new byte[8192];
                for (int n = body.read(buffer); n >= 0; n = body.read(buffer)) {
                    bytes += n;
                }
            }
            Headers headers = new Headers();
            headers.putAll(call.getRequestHeaders());
            seen.add(new Seen(call.getRequestMethod(), call.getRequestURI().toString(), headers, bytes));
            behaviour.answer(call);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
