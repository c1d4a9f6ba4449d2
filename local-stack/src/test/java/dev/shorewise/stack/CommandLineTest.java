package dev.shorewise.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shorewise.stack.CommandLine.Action;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {

    private static final Path DATA = Path.of("/somewhere");

    @Test
    void withoutOptionsEverythingStartsWithTheDemoOnTheKnownPorts() {
        CommandLine line = CommandLine.parse(DATA);

        assertThat(line.action()).isEqualTo(Action.RUN);
        assertThat(line.demo()).isTrue();
        assertThat(line.stack()).isEqualTo(StackOptions.forPeople(DATA));
        assertThat(line.stack().parts()).containsExactlyInAnyOrder(Part.values());
        assertThat(line.stack().ports().of(Part.GATEWAY)).isEqualTo(8080);
    }

    @Test
    void eachOptionChangesWhatItSays() {
        CommandLine line = CommandLine.parse(
                DATA, "--fresh", "--no-demo", "--port", "gateway=9080", "--data", "/elsewhere", "--without", "finance");

        assertThat(line.demo()).isFalse();
        assertThat(line.stack().fresh()).isTrue();
        assertThat(line.stack().data()).isEqualTo(Path.of("/elsewhere"));
        assertThat(line.stack().ports().url(Part.GATEWAY)).isEqualTo("http://localhost:9080");
        assertThat(line.stack().services()).doesNotContain(Part.FINANCE).hasSize(3);
    }

    @Test
    void aTokenIsAskedForByTheNameOfAMachine() {
        CommandLine line = CommandLine.parse(DATA, "--token", "finance-tool");

        assertThat(line.action()).isEqualTo(Action.TOKEN);
        assertThat(line.client()).contains("finance-tool");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "--colour, unknown option --colour",
                "--data, --data wants a value",
                "--port gateway, 'gateway' is not of the form NAME=N",
                "--port gateway=http, 'gateway=http' is not of the form NAME=N",
                "--port gateway=70000, port 70000 of gateway is not between 1 and 65535",
                "--port portal=8080, 'portal' is none of postgres",
                "--without keycloak, nothing works without keycloak",
            })
    void aWrongOptionIsNamedAndHelpIsPointedTo(String words, String complaint) {
        assertThatThrownBy(() -> CommandLine.parse(DATA, words.split(" ")))
                .isInstanceOfSatisfying(
                        StackFailure.class,
                        failure -> assertThat(failure.kind().exitCode()).isEqualTo(2))
                .hasMessageContaining(complaint)
                .hasMessageContaining("./run --help");
    }

    @Test
    void helpNamesEveryOptionAndEveryExitCode() {
        String help = Texts.named("help.txt");

        assertThat(help).contains("--fresh", "--no-demo", "--port NAME=N", "--data DIR", "--without NAME", "--token");
        for (StackFailure.Kind kind : StackFailure.Kind.values()) {
            assertThat(help).containsPattern("(?m)(^| )" + kind.exitCode() + " [a-z]");
        }
    }
}
