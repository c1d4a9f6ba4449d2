package dev.shorewise.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.gateway.FakeService;
import dev.shorewise.gateway.GatewayResources;
import dev.shorewise.gateway.RawHttp;
import dev.shorewise.gateway.routing.Service;
import dev.shorewise.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R7: callers who send a byte at a time, so that no line is ever idle. */
@QuarkusTest
@QuarkusTestResource(GatewayResources.class)
class SlowSendersTest {

    private static final int BETWEEN_BYTES_MILLIS = 100;
    private static final int MOST_BYTES = 300;

    private FakeService service;

    @BeforeEach
    void start() {
        service = FakeService.at(Service.VENDOR);
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void aHeadThatTricklesInEndsTheLine() throws Exception {
        try (Socket socket = open()) {
            write(socket, "GET /v1/vendors HTTP/1.1\r\nHost: localhost\r\nX-Slow: ");
            assertThat(trickleUntilClosed(socket)).isTrue();
        }
        assertThat(service.seen()).isEmpty();
    }

    @Test
    void theNextHeadOnAKeptLineIsNotGivenMoreTime() throws Exception {
        try (Socket socket = open()) {
            write(socket, get());
            read(socket);
            write(socket, "GET /v1/vendors HTTP/1.1\r\nHost: localhost\r\nX-Slow: ");
            assertThat(trickleUntilClosed(socket)).isTrue();
        }
        assertThat(service.seen()).hasSize(1);
    }

    @Test
    void aBodyThatTricklesInIsGivenUp() throws Exception {
        try (Socket socket = open()) {
            write(
                    socket,
                    "POST /v1/vendors HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\nAuthorization: Bearer "
                            + Tokens.of("admin") + "\r\n\r\n{");
            assertThat(trickleUntilClosed(socket)).isTrue();
        }
        assertThat(service.seen()).allSatisfy(seen -> assertThat(seen.bodyBytes())
                .as("no service takes it for whole")
                .isNotEqualTo(1000));
    }

    @Test
    void whoThinksBetweenTwoRequestsKeepsTheLine() throws Exception {
        try (Socket socket = open()) {
            for (int times = 0; times < 3; times++) {
                write(socket, get());
                assertThat(read(socket)).startsWith("HTTP/1.1 200");
                Thread.sleep(1_200);
            }
        }
        assertThat(service.seen()).hasSize(3);
    }

    private static Socket open() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port);
        socket.setSoTimeout(BETWEEN_BYTES_MILLIS);
        socket.setTcpNoDelay(true);
        return socket;
    }

    private static String get() {
        return "GET /v1/vendors HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + Tokens.of("admin")
                + "\r\n\r\n";
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Sends a byte and listens for the end, again and again, for half a minute at most. */
    private static boolean trickleUntilClosed(Socket socket) {
        try {
            for (int sent = 0; sent < MOST_BYTES; sent++) {
                write(socket, "a");
                if (RawHttp.read(socket).closed()) {
                    return true;
                }
            }
            return false;
        } catch (IOException reset) {
            return true;
        }
    }

    /** What is on the line until it is silent. */
    private static String read(Socket socket) throws IOException {
        String answer = "";
        for (int looks = 0; looks < 50 && answer.isEmpty(); looks++) {
            answer = RawHttp.read(socket).answer();
        }
        return answer;
    }
}
