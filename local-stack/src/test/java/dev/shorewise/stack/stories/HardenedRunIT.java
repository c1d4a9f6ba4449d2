package dev.shorewise.stack.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.shorewise.stack.Checkout;
import dev.shorewise.stack.Part;
import dev.shorewise.stack.house.House;
import dev.shorewise.stack.house.WalkingHouse;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * S21: each service as the manifests run it: a number for a user, no capability, no way to new privileges, a root that cannot
 * be written, and /tmp of its own. Only root may take rights away in this manner; for anybody else it is skipped.
 */
@ExtendWith(WalkingHouse.class)
class HardenedRunIT {

    private static final int SECONDS = 180;
    private static final List<String> READ_ONLY = List.of(
            "unshare",
            "--mount",
            "sh",
            "-c",
            "mount -o remount,ro,bind / && mount -t tmpfs -o mode=1777 tmpfs /tmp && exec \"$@\"",
            "sh");
    private static final List<String> WITHOUT_RIGHTS = List.of(
            "setpriv",
            "--reuid=10001",
            "--regid=10001",
            "--clear-groups",
            "--no-new-privs",
            "--bounding-set=-all",
            "--inh-caps=-all");

    @ParameterizedTest
    @CsvSource({
        "VENDOR, /v1/vendors, adam",
        "FEEDBACK, /v1/surveys, adam",
        "FINANCE, /v1/scenarios, fiona",
        "GATEWAY, /v1/me, adam"
    })
    void aServiceWorksWithoutRightsOnARootThatCannotBeWritten(Part service, String asked, String who, House house)
            throws Exception {
        Path jar = Checkout.locate().serviceJar(service).toAbsolutePath();
        assumeTrue(
                succeeds("test", "-r", jar.toString()),
                "this machine lets nobody take rights away, or hides the files");
        int port = freePort();
        String address = "http://127.0.0.1:" + port;
        Map<String, String> variables =
                new TreeMap<>(house.stack().environment().of(service));
        variables.put("QUARKUS_HTTP_PORT", String.valueOf(port));
        Process process = start(
                variables,
                Path.of("target", "hardened-" + service.id() + ".log").toFile(),
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m",
                "-Djava.io.tmpdir=/tmp",
                "-jar",
                jar.toString());
        try {
            awaitReady(house, process, address);
            List<String> status = Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status"));
            assertThat(status)
                    .anyMatch(line -> line.matches("Uid:\\s+10001\\s+10001\\s+10001\\s+10001"))
                    .anyMatch(line -> line.matches("CapEff:\\s+0+"))
                    .anyMatch(line -> line.matches("CapBnd:\\s+0+"))
                    .anyMatch(line -> line.matches("NoNewPrivs:\\s+1"));
            var answer = house.send(HttpRequest.newBuilder(URI.create(address + asked))
                    .header("Authorization", "Bearer " + house.person(who)));
            assertThat(answer.statusCode()).isEqualTo(200);
        } finally {
            process.destroy();
            process.waitFor(SECONDS, TimeUnit.SECONDS);
        }
    }

    private static void awaitReady(House house, Process process, String address) throws InterruptedException {
        for (int second = 0; second < SECONDS && process.isAlive(); second++) {
            try {
                if (house.send(HttpRequest.newBuilder(URI.create(address + "/q/health/ready")))
                                .statusCode()
                        == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // it has not opened its port
            }
            Thread.sleep(1_000);
        }
        throw new AssertionError("the service is not ready; its log is in target");
    }

    private static boolean succeeds(String... program) throws IOException, InterruptedException {
        return start(Map.of(), new File("/dev/null"), program).waitFor() == 0;
    }

    private static Process start(Map<String, String> variables, File log, String... program) throws IOException {
        List<String> command = new ArrayList<>(READ_ONLY);
        command.addAll(WITHOUT_RIGHTS);
        command.addAll(List.of(program));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log);
        builder.environment().putAll(variables);
        return builder.start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
