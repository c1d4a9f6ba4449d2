package dev.shorewise.text.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shorewise.text.themes.Taxonomy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WrittenTest {

    @Test
    void correctionsJoinWhatShips(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("corrections.tsv"),
                "themes\tsentiment\ttext\nbilling\tnegative\tThe bill again.\nbilling,waiting\tneutral\tBoth.\n");

        Written written = Written.with(file);

        assertThat(written.sentences())
                .hasSize(Written.shipped().sentences().size() + 2)
                .endsWith(new Written.Sentence(List.of("billing", "waiting"), "neutral", "Both."));
        assertThat(examples(written, "billing")).contains("The bill again.").doesNotContain("Both.");
        assertThat(examples(written, "waiting")).isEqualTo(examples(Written.shipped(), "waiting"));
    }

    @Test
    void withoutCorrectionsNothingChanges() {
        assertThat(Written.shipped().taxonomy(Taxonomy.shipped())).isEqualTo(Taxonomy.shipped());
    }

    @Test
    void aLineThatIsNoneIsRefused(@TempDir Path folder) throws IOException {
        Path file =
                Files.writeString(folder.resolve("corrections.tsv"), "themes\tsentiment\ttext\nbilling\tangry\tGrr.\n");

        assertThatThrownBy(() -> Written.with(file)).hasMessageContaining("angry");
    }

    private static List<String> examples(Written written, String theme) {
        return written.taxonomy(Taxonomy.shipped()).themes().stream()
                .filter(one -> one.id().equals(theme))
                .findFirst()
                .orElseThrow()
                .examples();
    }
}
