package dev.shorewise.text.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.text.Analyser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class MainTest {

    private static List<String> labels(byte[] texts) throws IOException {
        ByteArrayOutputStream labels = new ByteArrayOutputStream();
        try (Analyser analyser = Analyser.quick()) {
            Main.label(analyser, new ByteArrayInputStream(texts), labels);
        }
        return labels.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static List<String> labels(String texts) throws IOException {
        return labels(texts.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void eachLineIsAnsweredByOneLineInOrder() throws IOException {
        List<String> labels = labels("Terrible service, I hate it.\n\nDanke, sehr freundlich!\r\nI love it");

        assertThat(labels).hasSize(5).allMatch(line -> line.split("\t", -1).length == 5);
        assertThat(labels.get(0)).isEqualTo("language\tsentiment\tlabel\temotions\tthemes");
        assertThat(labels.get(1)).startsWith("en\t-0.");
        assertThat(labels.get(2)).isEqualTo("und\t0.000\tneutral\t\t");
        assertThat(labels.get(3)).startsWith("de\t0.");
        assertThat(labels.get(4)).startsWith("en\t").contains("positive\tjoy");
    }

    @Test
    void whatOnlyLooksLikeTheEndOfALineIsPartOfTheText() throws IOException {
        assertThat(labels("one\rstill one\u2028and\u0085still\tone\n")).hasSize(2);
    }

    @Test
    void bytesThatAreNoTextAreReadAllTheSame() throws IOException {
        assertThat(labels(new byte[] {'o', 'k', (byte) 0xFF, 0, '\n', (byte) 0xC3, '\n'}))
                .hasSize(3);
    }

    @Test
    void nothingInIsAHeaderOut() throws IOException {
        assertThat(labels("")).hasSize(1);
    }
}
