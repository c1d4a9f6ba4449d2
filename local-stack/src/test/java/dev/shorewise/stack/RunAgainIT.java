package dev.shorewise.stack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.stack.house.House;
import dev.shorewise.stack.house.Launcher;
import dev.shorewise.stack.house.WalkingHouse;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What one run leaves to the next, with the launcher as a process of its own, as {@code ./run} starts it. */
@ExtendWith(WalkingHouse.class)
class RunAgainIT {

    @BeforeAll
    static void makeRoom(House house) {
        house.stack();
        house.pause();
    }

    @Test
    void aRunThatIsToldToEndStopsEveryChildFirst(House house) throws Exception {
        Launcher launcher = Launcher.start(house);
        launcher.awaitWelcome();
        List<ProcessHandle> children = launcher.children();
        assertThat(children).hasSize(2).allMatch(ProcessHandle::isAlive);

        launcher.terminate();

        assertThat(launcher.exitCode()).isEqualTo(143);
        assertThat(children).noneMatch(ProcessHandle::isAlive);
        assertThat(house.options().data().resolve("processes")).isEmptyDirectory();
    }

    @Test
    void aRunThatWasKilledDoesNotHinderTheNext(House house) throws Exception {
        Launcher killed = Launcher.start(house);
        killed.awaitWelcome();
        List<ProcessHandle> orphans = killed.children();
        killed.kill();
        assertThat(orphans).hasSize(2).allMatch(ProcessHandle::isAlive);

        Launcher next = Launcher.start(house);
        next.awaitWelcome();

        assertThat(next.output()).contains("stopped what an earlier run had left running");
        assertThat(orphans).noneMatch(ProcessHandle::isAlive);
        next.terminate();
        next.exitCode();
    }

    @Test
    void aTakenPortIsNamedBeforeAnythingStarts(House house) throws Exception {
        int port = house.options().ports().of(Part.KEYCLOAK);
        try (ServerSocket somebody = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            Launcher launcher = Launcher.start(house);

            assertThat(launcher.exitCode()).isEqualTo(3);
            assertThat(launcher.output())
                    .contains("port " + somebody.getLocalPort() + " is taken", "--port keycloak=N")
                    .doesNotContain("PostgreSQL answers");
        }
    }
}
