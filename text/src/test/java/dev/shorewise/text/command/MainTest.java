package dev.shorewise.text.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.shorewise.text.Analyser;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstText() throws IOException {
        assertThat(labels("\uFEFFIch warte.\nIch warte.").stream().skip(1).distinct())
                .hasSize(1);
    }

    @Test
    void whatRoundsToNothingIsNothing() {
        assertThat(List.of(Main.number(-.0004), Main.number(.0004), Main.number(-.0006), Main.number(-1)))
                .containsExactly("0.000", "0.000", "-0.001", "-1.000");
    }

    @Test
    void theAnswerToATextIsThereBeforeTheNextIsAsked() throws Exception {
        try (PipedOutputStream asked = new PipedOutputStream();
                PipedInputStream told = new PipedInputStream();
                BufferedReader answers = new BufferedReader(new InputStreamReader(told, StandardCharsets.UTF_8))) {
            InputStream asking = new PipedInputStream(asked);
            OutputStream telling = new PipedOutputStream(told);
            Thread reader = new Thread(() -> {
                try (Analyser analyser = Analyser.quick()) {
                    Main.label(analyser, asking, telling);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            reader.start();

            assertThat(answers.readLine()).startsWith("language\t");
            for (String language : List.of("de", "en")) {
                asked.write((language.equals("de") ? "Danke, sehr freundlich!\n" : "Terrible service\n")
                        .getBytes(StandardCharsets.UTF_8));
                asked.flush();
                assertThat(answers.readLine()).startsWith(language + "\t");
            }
            asked.close();
            reader.join();
        }
    }

    @Test
    void labelsThatCannotBeWrittenAreNoSuccess() throws Exception {
        File full = new File("/dev/full");
        assumeTrue(full.exists(), "only Linux has a disk that is always full");

        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Main.class.getName(),
                        "--quick")
                .redirectOutput(full)
                .start();
        process.getOutputStream().close();

        assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("could not be written");
        assertThat(process.waitFor()).isEqualTo(1);
    }
}
