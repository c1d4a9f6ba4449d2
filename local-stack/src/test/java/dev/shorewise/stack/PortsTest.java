package dev.shorewise.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void aTakenPortIsNamedTogetherWithTheOptionThatChangesIt() throws IOException {
        try (ServerSocket somebody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ports ports = Ports.free().with(Part.GATEWAY, somebody.getLocalPort());

            assertThatThrownBy(() -> ports.requireFree(List.of(Part.values())))
                    .isInstanceOfSatisfying(
                            StackFailure.class,
                            failure -> assertThat(failure.kind().exitCode()).isEqualTo(3))
                    .hasMessage(
                            "port %d is taken, but gateway needs it; choose another with --port gateway=N",
                            somebody.getLocalPort());
        }
    }

    @Test
    void everyTakenPortIsNamedAtOnce() throws IOException {
        try (ServerSocket one = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                ServerSocket other = new ServerSocket(0)) {
            Ports ports = Ports.free().with(Part.KEYCLOAK, one.getLocalPort()).with(Part.VENDOR, other.getLocalPort());

            assertThatThrownBy(() -> ports.requireFree(List.of(Part.values())))
                    .hasMessageContainingAll("--port keycloak=N", "--port vendor=N");
        }
    }

    @Test
    void aTakenPortOfAPartThatIsNotStartedIsNoHindrance() throws IOException {
        try (ServerSocket somebody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ports.free().with(Part.VENDOR, somebody.getLocalPort()).requireFree(List.of(Part.GATEWAY));
        }
    }

    @Test
    void freePortsAreFreeAndAllDifferent() {
        Ports ports = Ports.free();

        ports.requireFree(List.of(Part.values()));
        assertThat(Set.copyOf(ports.byPart().values())).hasSize(Part.values().length);
    }
}
