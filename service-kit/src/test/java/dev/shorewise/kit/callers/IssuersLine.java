package dev.shorewise.kit.callers;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The line to the issuer, which a test cuts, delays or spoils. Nobody listens until {@link #open}. */
final class IssuersLine implements AutoCloseable {

    /** What is at the line's other end. */
    enum Mood {
        /** The issuer itself. */
        GOOD,
        /** Somebody who takes the question and never answers. */
        SILENT,
        /** Somebody who answers 500. */
        FAILING
    }

    private static final byte[] FAILURE =
            "HTTP/1.1 500 Oh\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final int port;
    private final URI issuer;
    private volatile Mood mood = Mood.GOOD;
    private @Nullable ServerSocket listening;

    IssuersLine(int port, URI issuer) {
        this.port = port;
        this.issuer = issuer;
    }

    /** From now on somebody listens. */
    void open(Mood newMood) throws IOException {
        mood = newMood;
        if (listening == null) {
            ServerSocket socket = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
            listening = socket;
            inBackground(() -> accept(socket));
        }
    }

    @Override
    public void close() throws IOException {
        if (listening != null) {
            listening.close();
            listening = null;
        }
    }

    private void accept(ServerSocket socket) {
        try {
            while (true) {
                Socket caller = socket.accept();
                inBackground(() -> serve(caller));
            }
        } catch (IOException closed) {
            // the line is cut
        }
    }

    private void serve(Socket caller) {
        try (caller) {
            switch (mood) {
                case GOOD -> {
                    try (Socket behind = new Socket(InetAddress.getLoopbackAddress(), issuer.getPort())) {
                        inBackground(() -> copy(caller, behind));
                        copy(behind, caller);
                    }
                }
                case SILENT -> caller.getInputStream().transferTo(OutputStream.nullOutputStream());
                case FAILING -> {
                    InputStream asked = caller.getInputStream();
                    if (asked.read() >= 0) {
                        caller.getOutputStream().write(FAILURE);
                    }
                }
            }
        } catch (IOException gone) {
            // one of the two has hung up
        }
    }

    private static void copy(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
            to.shutdownOutput();
        } catch (IOException gone) {
            // one of the two has hung up
        }
    }

    private static void inBackground(Runnable work) {
        Thread thread = new Thread(work, "issuers-line");
        thread.setDaemon(true);
        thread.start();
    }

    /** A port on which nobody listens. */
    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
