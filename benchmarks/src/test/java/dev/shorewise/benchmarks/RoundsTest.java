package dev.shorewise.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is measured is what is said. */
class RoundsTest {

    @Test
    void theRatioIsTakenRoundByRound() {
        Rounds slow = rounds(4, 20, 6);
        Rounds fast = rounds(2, 5, 3);

        assertThat(slow.median()).isEqualTo(6);
        assertThat(slow.paceOver(fast)).isEqualTo(0.5);
    }

    @Test
    void theSameSeedGivesTheSameFile(@TempDir Path folder) throws IOException {
        new CallFile(500, 7).writeTo(folder.resolve("a"));
        new CallFile(500, 7).writeTo(folder.resolve("b"));
        new CallFile(500, 8).writeTo(folder.resolve("c"));

        assertThat(Files.mismatch(folder.resolve("a"), folder.resolve("b"))).isNegative();
        assertThat(Files.mismatch(folder.resolve("a"), folder.resolve("c"))).isNotNegative();
    }

    private static Rounds rounds(double... seconds) {
        Rounds rounds = new Rounds();
        for (double took : seconds) {
            rounds.add(took);
        }
        return rounds;
    }

    @Test
    void aQuantileIsARoundThatWas() {
        Rounds rounds = new Rounds();
        for (int i = 100; i >= 1; i--) {
            rounds.add(i);
        }

        assertThat(rounds.quantile(.99)).isEqualTo(99);
        assertThat(rounds.quantile(1)).isEqualTo(100);
        assertThat(rounds.quantile(0)).isEqualTo(1);
    }
}
