package dev.shorewise.gateway;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** Sends bytes that no HTTP client would send, and reads what comes back. */
public final class RawHttp {

    private static final int WAIT_MILLIS = 5_000;

    private RawHttp() {}

    /** What came back on a line, and whether the door then closed it. */
    public record Line(String answer, boolean closed) {

        public int status() {
            return RawHttp.status(answer);
        }
    }

    /** The answer to a request of these lines; the connection is closed after it, or given up after 5 s of silence. */
    public static String send(String... lines) {
        return line(lines).answer();
    }

    /** As {@link #send}, and whether the door closed the line. */
    public static Line line(String... lines) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            socket.setSoTimeout(WAIT_MILLIS);
            socket.getOutputStream()
                    .write(String.join("\r\n", lines).concat("\r\n").getBytes(StandardCharsets.ISO_8859_1));
            return read(socket);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The status of a GET of this target with this token. */
    public static int statusOf(String target, String token) {
        return status(send(
                "GET " + target + " HTTP/1.1",
                "Host: localhost",
                "Authorization: Bearer " + token,
                "Connection: close",
                ""));
    }

    public static int status(String answer) {
        return answer.isEmpty() ? -1 : Integer.parseInt(answer.split(" ", 3)[1]);
    }

    /** Reads until the door closes the line or is silent. */
    public static Line read(Socket socket) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        byte[] buffer = new byte[4096];
        try {
            for (int n = socket.getInputStream().read(buffer);
                    n >= 0;
                    n = socket.getInputStream().read(buffer)) {
                answer.write(buffer, 0, n);
            }
            return new Line(answer.toString(StandardCharsets.ISO_8859_1), true);
        } catch (SocketTimeoutException kept) {
            return new Line(answer.toString(StandardCharsets.ISO_8859_1), false);
        }
    }
}
