package dev.shorewise.stack.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.stack.Part;
import dev.shorewise.stack.house.House;
import dev.shorewise.stack.house.WalkingHouse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R7: hundreds of callers begin a request and fall silent; the door lets go of them and serves the others meanwhile. */
@ExtendWith(WalkingHouse.class)
class SlowCallersIT {

    private static final int OF_EACH_KIND = 200;
    private static final int LONGEST_MILLIS = 60_000;

    @Test
    void theSilentAreLetGoAndTheOthersAreServed(House house) throws Exception {
        URI door = URI.create(house.url(Part.GATEWAY));
        String token = house.person("helen");
        List<String> beginnings = List.of(
                "GET /v1/vendors HTTP/1.1\r\nHost: " + door.getRawAuthority() + "\r\nAccept: ",
                "POST /v1/vendors HTTP/1.1\r\nHost: %s\r\nAuthorization: Bearer %s\r\nContent-Length: 1000\r\n\r\n{"
                        .formatted(door.getRawAuthority(), token));
        List<Socket> silent = new ArrayList<>();
        try {
            for (int i = 0; i < OF_EACH_KIND * beginnings.size(); i++) {
                Socket socket = new Socket(door.getHost(), door.getPort());
                silent.add(socket);
                socket.setSoTimeout(LONGEST_MILLIS);
                socket.getOutputStream()
                        .write(beginnings.get(i % beginnings.size()).getBytes(StandardCharsets.ISO_8859_1));
            }

            assertThat(house.get("/v1/vendors?limit=1", token).statusCode()).isEqualTo(200);
            for (Socket socket : silent) {
                assertThat(isLetGo(socket)).as("closed within a minute").isTrue();
            }
            assertThat(house.get("/v1/vendors?limit=1", token).statusCode()).isEqualTo(200);
        } finally {
            for (Socket socket : silent) {
                socket.close();
            }
        }
    }

    /** Reads what the door still says, until it closes the line. */
    private static boolean isLetGo(Socket socket) throws IOException {
        try (InputStream in = socket.getInputStream()) {
            in.transferTo(OutputStream.nullOutputStream());
            return true;
        } catch (SocketTimeoutException held) {
            return false;
        } catch (IOException reset) {
            return true;
        }
    }
}
