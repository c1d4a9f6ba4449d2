package dev.shorewise.gateway.identity;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.shorewise.gateway.FakeService;
import dev.shorewise.test.Tokens;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;

/** The token endpoint of the realm: gives a person's tokens for any code, and remembers how it was asked. */
final class LoginServer implements AutoCloseable {

    private final HttpServer server;
    private volatile Map<String, String> form = Map.of();
    private volatile Map<String, ?> claims = Map.of();
    private volatile String nonce = "";
    private volatile String role = "service-head";
    private final AtomicInteger clients = new AtomicInteger();

    LoginServer() throws IOException {
        URI address = URI.create(ConfigProvider.getConfig().getValue("quarkus.oidc.portal.token-path", String.class));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), address.getPort()), 0);
        server.createContext("/token", this::token);
        server.start();
    }

    /** The next person to log in, whose ID token answers the login with this nonce. */
    void next(String personsRole, String loginsNonce, Map<String, ?> accessTokenClaims) {
        role = personsRole;
        nonce = loginsNonce;
        claims = accessTokenClaims;
    }

    /** The last request for tokens. */
    Map<String, String> form() {
        return form;
    }

    private void token(HttpExchange call) throws IOException {
        try (call) {
            String body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            form = Arrays.stream(body.split("&"))
                    .map(pair -> pair.split("=", 2))
                    .collect(Collectors.toMap(
                            pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
            if ("client_credentials".equals(form.get("grant_type"))) {
                client(call);
                return;
            }
            String idToken = Tokens.with(role, Map.of("typ", "ID", "aud", "shorewise-gateway", "nonce", nonce));
            FakeService.reply(
                    call,
                    200,
                    "application/json",
                    "{\"access_token\":\"%s\",\"id_token\":\"%s\",\"refresh_token\":\"%s\",\"token_type\":\"Bearer\",\"expires_in\":600}"
                            .formatted(Tokens.with(role, claims), idToken, "refresh"));
        }
    }

    /** Knows one client: {@code tool} with the secret {@code right}. */
    private void client(HttpExchange call) throws IOException {
        clients.incrementAndGet();
        String known = "Basic " + Base64.getEncoder().encodeToString("tool:right".getBytes(StandardCharsets.UTF_8));
        if (known.equals(call.getRequestHeaders().getFirst("Authorization"))) {
            FakeService.reply(
                    call,
                    200,
                    "application/json",
                    "{\"access_token\":\"%s\",\"token_type\":\"Bearer\",\"expires_in\":600}"
                            .formatted(Tokens.of("finance-reader")));
        } else {
            FakeService.reply(call, 401, "application/json", "{\"error\":\"invalid_client\"}");
        }
    }

    /** How often a client asked for its token. */
    int clients() {
        return clients.get();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
