package dev.shorewise.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path root;

    @Test
    void twoRunsCannotUseOneFolder() {
        try (DataFolder first = new DataFolder(root);
                DataFolder second = new DataFolder(root)) {
            first.open();

            assertThatThrownBy(second::open)
                    .isInstanceOfSatisfying(
                            StackFailure.class,
                            failure -> assertThat(failure.kind().exitCode()).isEqualTo(4))
                    .hasMessageContaining("--data");
        }
    }

    @Test
    void aClosedFolderMayBeUsedAgain() {
        try (DataFolder first = new DataFolder(root)) {
            first.open();
        }
        try (DataFolder second = new DataFolder(root)) {
            second.open();
        }
    }

    @Test
    void wipingTakesAwayWhatIsOursAndNothingElse() throws IOException {
        try (DataFolder folder = new DataFolder(root)) {
            folder.open();
            Files.createDirectories(folder.postgres().resolve("base"));
            Files.writeString(folder.secrets(), "a=b");
            Files.writeString(folder.log("vendor"), "a line");
            Files.writeString(root.resolve("thesis.txt"), "mine");

            folder.wipe();

            assertThat(folder.postgres()).doesNotExist();
            assertThat(folder.secrets()).doesNotExist();
            assertThat(folder.log("vendor")).doesNotExist();
            assertThat(root.resolve("thesis.txt")).hasContent("mine");
        }
    }
}
