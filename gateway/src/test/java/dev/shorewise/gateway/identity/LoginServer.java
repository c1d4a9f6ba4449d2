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
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;

/** The token endpoint of the realm: gives a person's tokens for any code, and remembers how it was asked. */
final class LoginServer implements AutoCloseable {

    private static final Set<String> OF_THE_SESSION = Set.of("sid", "auth_time", "sub");

    private final HttpServer server;
    private volatile Map<String, String> form = Map.of();
    private volatile Map<String, ?> claims = Map.of();
    private volatile String nonce = "";
    private volatile String role = "service-head";
    private final AtomicInteger clients = new AtomicInteger();
    private volatile long idTokenSeconds = 600;
    private volatile boolean renewing = true;

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

    /** From now on ID tokens are good for so long. */
    void givesIdTokensFor(long seconds) {
        idTokenSeconds = seconds;
    }

    /** From now on no token is renewed, as after the session's end at the provider. */
    void renewsNoMore() {
        renewing = false;
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
            if (!renewing && "refresh_token".equals(form.get("grant_type"))) {
                FakeService.reply(call, 400, "application/json", "{\"error\":\"invalid_grant\"}");
                return;
            }
            FakeService.reply(
                    call,
                    200,
                    "application/json",
                    "{\"access_token\":\"%s\",\"id_token\":\"%s\",\"refresh_token\":\"%s\",\"token_type\":\"Bearer\",\"expires_in\":600}"
                            .formatted(Tokens.with(role, claims), idToken(), "refresh"));
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

    private String idToken() {
        Map<String, Object> says = new HashMap<>(Map.of("typ", "ID", "aud", "shorewise-gateway", "nonce", nonce));
        says.put("exp", Instant.now().getEpochSecond() + idTokenSeconds);
        claims.forEach((name, value) -> {
            if (OF_THE_SESSION.contains(name)) {
                says.put(name, value);
            }
        });
        return Tokens.with(role, says);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
