package dev.shorewise.benchmarks;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A spoilt file differs from the clean one in the one row that is meant. */
class PoisonTest {

    @ParameterizedTest
    @EnumSource(Poison.class)
    void oneRowIsSpoiltAndItsColumnsAreStillTen(Poison poison, @TempDir Path folder) throws IOException {
        Path clean = folder.resolve("clean");
        new CallFile(9, 1).writeTo(clean);
        String[] before = Files.readString(clean, ISO_8859_1).split("\n");

        for (int row : new int[] {1, 5, 9}) {
            poison.spoil(clean, row, folder.resolve("spoilt"));
            String[] after =
                    Files.readString(folder.resolve("spoilt"), ISO_8859_1).split("\n");
            assertThat(after).hasSameSizeAs(before);
            for (int line = 0; line < before.length; line++) {
                assertThat(after[line].equals(before[line])).isEqualTo(line != row);
                assertThat(after[line].chars().filter(c -> c == ',').count()).isEqualTo(9);
            }
        }
    }
}
