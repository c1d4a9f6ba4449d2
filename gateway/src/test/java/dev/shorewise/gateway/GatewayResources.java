package dev.shorewise.gateway;

import dev.shorewise.test.ServiceResources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Database and issuer, and addresses for the services that a test starts and stops itself as {@link FakeService}. */
public class GatewayResources extends ServiceResources {

    /** Address of the token endpoint that {@link LoginServer} serves. */
    static final String TOKEN_ENDPOINT = "quarkus.oidc.portal.token-path";

    @Override
    public Map<String, String> start() {
        Map<String, String> config = new HashMap<>(super.start());
        for (String service : List.of("vendor", "feedback", "finance")) {
            config.put("SHOREWISE_" + service.toUpperCase(java.util.Locale.ROOT) + "_URL", freeAddress());
        }
        config.put(TOKEN_ENDPOINT, freeAddress() + "/token");
        config.put("shorewise.tools.token-url", config.get(TOKEN_ENDPOINT));
        config.put("SHOREWISE_GATEWAY_CLIENT_SECRET", "test-secret-of-the-gateway-client");
        config.put("SHOREWISE_SESSION_KEY", "test-key-of-the-session-32-chars");
        config.put("SHOREWISE_PUBLIC_URL", "http://localhost:8080");
        config.put("shorewise.door.head-timeout", "0.5S");
        config.put("shorewise.door.body-window", "1S");
        config.put("shorewise.proxy.answer-timeout", "1S");
        config.put("shorewise.proxy.import-body", "8M");
        config.put("shorewise.proxy.rest", "0.3S");
        config.put("shorewise.questions.rest", "1S");
        return config;
    }

    /** An address on which nobody listens. */
    static String freeAddress() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return "http://localhost:" + socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
