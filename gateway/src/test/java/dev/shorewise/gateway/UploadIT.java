package dev.shorewise.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.gateway.routing.Service;
import dev.shorewise.test.Tokens;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The packaged gateway with little memory, between a large body and a service. */
class UploadIT {

    private static final long GIGABYTE = 1L << 30;
    private static final String HEAP = "-Xmx128m";
    private static final GatewayResources AROUND = new GatewayResources();

    private static Process gateway;
    private static URI address;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        Map<String, String> config = AROUND.start();
        config.forEach(System::setProperty);
        address = URI.create(GatewayResources.freeAddress());
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-XX:+ExitOnOutOfMemoryError",
                "-Dquarkus.http.port=" + address.getPort()));
        config.forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.addAll(List.of("-Dshorewise.proxy.import-body=4G", "-jar", "target/quarkus-app/quarkus-run.jar"));
        gateway = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "upload-it.log").toFile())
                .start();
        awaitReady();
    }

    @AfterAll
    static void stop() {
        gateway.destroy();
        AROUND.stop();
    }

    @Test
    void aGigabyteGoesUpAndComesDownThroughAGatewayOf128Megabytes() throws IOException, InterruptedException {
        try (FakeService vendor = FakeService.at(Service.VENDOR)) {
            HttpResponse<String> up = HttpClient.newHttpClient()
                    .send(
                            request("/v1/contact-imports?vendorId=x")
                                    .header("Content-Type", "text/csv")
                                    .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new Zeroes(GIGABYTE)))
                                    .build(),
                            BodyHandlers.ofString());
            assertThat(up.statusCode()).isEqualTo(200);
            assertThat(vendor.last().bodyBytes()).isEqualTo(GIGABYTE);

            vendor.answering(call -> {
                call.sendResponseHeaders(200, GIGABYTE);
                new Zeroes(GIGABYTE).transferTo(call.getResponseBody());
            });
            HttpResponse<InputStream> down =
                    HttpClient.newHttpClient().send(request("/v1/contacts").build(), BodyHandlers.ofInputStream());
            assertThat(down.body().transferTo(java.io.OutputStream.nullOutputStream()))
                    .isEqualTo(GIGABYTE);
            assertThat(gateway.isAlive()).isTrue();
            assertThat(residentMegabytes()).as("peak of resident memory in MB").isLessThan(400);
        }
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).header("Authorization", "Bearer " + Tokens.of("admin"));
    }

    /** The peak, where the system tells it (Linux); 0 elsewhere. */
    private static long residentMegabytes() throws IOException {
        Path status = Path.of("/proc", String.valueOf(gateway.pid()), "status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    private static void awaitReady() throws InterruptedException, IOException {
        HttpRequest ready =
                HttpRequest.newBuilder(address.resolve("/q/health/ready")).build();
        long until = System.nanoTime() + 60_000_000_000L;
        while (System.nanoTime() < until && gateway.isAlive()) {
            try {
                if (HttpClient.newHttpClient()
                                .send(ready, BodyHandlers.discarding())
                                .statusCode()
                        == 200) {
                    return;
                }
            } catch (IOException e) {
                // not listening yet
            }
            Thread.sleep(200);
        }
        throw new IllegalStateException("the gateway did not start: "
                + Files.readString(Path.of("target", "upload-it.log")).toLowerCase(Locale.ROOT));
    }

    /** That many zero bytes, made as they are read. */
    private static final class Zeroes extends InputStream {

        private long left;

        Zeroes(long length) {
            this.left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(left, length);
            left -= count;
            return count;
        }
    }
}
