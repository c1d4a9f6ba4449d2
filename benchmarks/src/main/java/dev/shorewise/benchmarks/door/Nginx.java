package dev.shorewise.benchmarks.door;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** nginx as a plain reverse proxy with kept connections: the peer that the gateway is measured by. */
final class Nginx implements AutoCloseable {

    private static final List<Path> PLACES = List.of(Path.of("/usr/sbin/nginx"), Path.of("/usr/bin/nginx"));
    private static final int TRIES = 100;

    private final Process process;
    private final URI address;

    private Nginx(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** Starts it before a service; empty if this machine has none. */
    static Optional<Nginx> before(URI service, Path folder) throws IOException, InterruptedException {
        Optional<Path> program = PLACES.stream().filter(Files::isExecutable).findFirst();
        if (program.isEmpty()) {
            return Optional.empty();
        }
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Path home = Files.createDirectories(folder.resolve("nginx"));
        Path file = Files.writeString(home.resolve("nginx.conf"), """
                daemon off; worker_processes auto; pid nginx.pid; error_log error.log;
                events { worker_connections 4096; }
                http {
                  access_log off; client_body_temp_path body; proxy_temp_path proxy;
                  fastcgi_temp_path f; uwsgi_temp_path u; scgi_temp_path s;
                  upstream service { server %s; keepalive 64; }
                  server {
                    listen 127.0.0.1:%d; keepalive_requests 10000000;
                    location / { proxy_pass http://service; proxy_http_version 1.1; proxy_set_header Connection ""; }
                  }
                }
                """.formatted(service.getRawAuthority(), port));
        Process process = new ProcessBuilder(program.get().toString(), "-p", home.toString(), "-c", file.toString())
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("output.log").toFile())
                .start();
        Nginx nginx = new Nginx(process, URI.create("http://127.0.0.1:" + port));
        nginx.awaitOpen(port);
        return Optional.of(nginx);
    }

    URI address() {
        return address;
    }

    private void awaitOpen(int port) throws InterruptedException {
        for (int tries = 0; tries < TRIES; tries++) {
            try (Socket open = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return;
            } catch (IOException notYet) {
                Thread.sleep(50);
            }
        }
        throw new IllegalStateException("nginx does not start");
    }

    @Override
    public void close() {
        process.destroy();
    }
}
