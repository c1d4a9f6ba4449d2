package dev.shorewise.stack.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shorewise.stack.DataFolder;
import dev.shorewise.stack.StackFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildrenTest {

    private static final List<String> SLEEP = List.of("sleep", "600");

    @TempDir
    private Path root;

    private DataFolder folder;
    private Children children;

    @BeforeEach
    void open() {
        folder = new DataFolder(root);
        folder.open();
        children = new Children(folder);
    }

    @AfterEach
    void close() {
        children.close();
        folder.close();
    }

    @Test
    void closingStopsEveryChildTheYoungestFirst() throws IOException {
        Child older = children.start("older", notingItsEnd("older"), Map.of());
        Child younger = children.start("younger", notingItsEnd("younger"), Map.of());
        awaitLine(older);
        awaitLine(younger);

        children.close();

        assertThat(root.resolve("ends")).hasContent("younger\nolder");
        assertThat(older.isAlive()).isFalse();
        assertThat(younger.isAlive()).isFalse();
        assertThat(folder.processes()).isEmptyDirectory();
    }

    @Test
    void nothingIsStartedAfterClosing() {
        children.close();

        assertThatThrownBy(() -> children.start("late", SLEEP, Map.of())).isInstanceOf(StackFailure.class);
    }

    @Test
    void whatAKilledRunLeftIsStoppedByTheNext() {
        Child left = children.start("vendor", SLEEP, Map.of());

        List<String> stopped = new Children(folder).stopLeftovers();

        assertThat(stopped).containsExactly("vendor");
        assertThat(left.isAlive()).isFalse();
    }

    @Test
    void aProcessThatGotTheNumberOfADeadChildIsLeftAlone() throws IOException {
        Process stranger = new ProcessBuilder(SLEEP).start();
        try {
            Instant earlier = Instant.now().minus(Duration.ofHours(1));
            new ProcessNote(stranger.pid(), earlier, folder.root())
                    .write(folder.processes().resolve("vendor"));

            assertThat(children.stopLeftovers()).isEmpty();
            assertThat(stranger.isAlive()).isTrue();
            assertThat(folder.processes()).isEmptyDirectory();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void aCopyOfTheFolderEndsNothingOfTheOriginal(@TempDir Path elsewhere) throws IOException {
        Child original = children.start("vendor", SLEEP, Map.of());
        try (DataFolder copy = new DataFolder(elsewhere.resolve("a copy"))) {
            copy.open();
            Files.copy(folder.processes().resolve("vendor"), copy.processes().resolve("vendor"));

            assertThat(new Children(copy).stopLeftovers()).isEmpty();

            assertThat(original.isAlive()).isTrue();
            assertThat(copy.processes()).isEmptyDirectory();
            assertThat(folder.processes()).isNotEmptyDirectory();
        }
    }

    @Test
    void aFolderWhoseNameHoldsASpaceFindsItsOwn(@TempDir Path elsewhere) {
        try (DataFolder spaced = new DataFolder(elsewhere.resolve("my data"))) {
            spaced.open();
            Child left = new Children(spaced).start("vendor", SLEEP, Map.of());

            assertThat(new Children(spaced).stopLeftovers()).containsExactly("vendor");
            assertThat(left.isAlive()).isFalse();
        }
    }

    @Test
    void aHalfWrittenNoteIsNoHindrance() throws IOException {
        Files.writeString(folder.processes().resolve("vendor"), "12");

        assertThat(children.stopLeftovers()).isEmpty();
        assertThat(folder.processes()).isEmptyDirectory();
    }

    @Test
    void aChildDoesNotHearTheTerminalsInterrupt() throws IOException, InterruptedException {
        Child child = children.start("deaf", SLEEP, Map.of());

        new ProcessBuilder("kill", "-INT", String.valueOf(child.pid())).start().waitFor();

        assertThat(child.isAlive()).isTrue();
    }

    @Test
    void aFailureQuotesTheEndOfTheLogAndSaysWhereItLies() {
        Child child = children.start(
                "vendor", List.of("sh", "-c", "seq 1 50; echo $GREETING; exit 3"), Map.of("GREETING", "no room"));

        assertThat(child.succeeds()).isFalse();
        assertThat(child.failure("has ended"))
                .hasMessageContainingAll(
                        "vendor has ended",
                        "| 50",
                        "| no room",
                        folder.log("vendor").toString())
                .hasMessageNotContaining("| 12\n");
    }

    private static List<String> notingItsEnd(String name) {
        String script = "trap 'echo %s >> ends; exit' TERM; echo begun; while :; do sleep 0.05; done".formatted(name);
        return List.of("sh", "-c", script);
    }

    private static void awaitLine(Child child) throws IOException {
        while (Files.size(child.log()) == 0) {
            Thread.onSpinWait();
        }
    }
}
