package dev.shorewise.benchmarks.door;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One connection that asks the same thing again and again, with as little work of its own as can be. */
final class Line implements AutoCloseable {

    private static final int BUFFER = 16 * 1024;

    private final Socket socket;
    private final InputStream in;
    private final byte[] request;
    private byte[] said = {};

    Line(URI address, String path, String token) throws IOException {
        socket = new Socket(address.getHost(), address.getPort());
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), BUFFER);
        request = """
                GET %s HTTP/1.1\r
                Host: %s\r
                Authorization: Bearer %s\r
                Accept: application/json\r
                \r
                """.formatted(path, address.getRawAuthority(), token).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Asks once and reads the whole answer; its status. */
    int ask() throws IOException {
        socket.getOutputStream().write(request);
        String line = line();
        int status = Integer.parseInt(line.substring(9, 12));
        long length = -1;
        while (!(line = line()).isEmpty()) {
            if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Long.parseLong(line.substring(15).trim());
            }
        }
        if (length >= 0) {
            said = in.readNBytes((int) length);
        } else {
            for (int chunk = size(); chunk > 0; chunk = size()) {
                in.skipNBytes(chunk + 2L);
            }
            line();
        }
        return status;
    }

    /** What was answered last, if its length was told. */
    String said() {
        return new String(said, StandardCharsets.UTF_8);
    }

    private int size() throws IOException {
        return Integer.parseInt(line().trim(), 16);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int read = in.read(); read != '\n'; read = in.read()) {
            if (read < 0) {
                throw new EOFException("the connection was closed");
            }
            if (read != '\r') {
                line.append((char) read);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
