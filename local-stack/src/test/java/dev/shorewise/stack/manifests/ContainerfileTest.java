package dev.shorewise.stack.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContainerfileTest {

    @ParameterizedTest
    @MethodSource("services")
    void startsFromANamedVersionOfAnImageWithoutItsRegistry(String service) {
        assertThat(lines(service, "FROM ")).singleElement().asString().matches("[a-z-]+(/[a-z-]+)?:\\d[\\w.-]*");
    }

    @ParameterizedTest
    @MethodSource("services")
    void runsAsTheUserThatTheManifestsName(String service) {
        assertThat(lines(service, "USER ")).containsExactly("10001:10001");
    }

    @ParameterizedTest
    @MethodSource("services")
    void takesWhatTheBuildLeftAndNothingElse(String service) {
        assertThat(lines(service, "COPY ")).containsExactly("target/quarkus-app/ ./");
        assertThat(lines(service, "ADD ")).isEmpty();
        assertThat(lines(service, "RUN ")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("services")
    void listensWhereTheManifestsExpectIt(String service) {
        assertThat(lines(service, "EXPOSE ")).containsExactly("8080");
    }

    static List<String> services() {
        return Folders.SERVICES;
    }

    private static List<String> lines(String service, String instruction) {
        Stream<String> lines = Folders.read(Folders.ROOT.resolve(service).resolve("Containerfile"))
                .lines();
        return lines.filter(line -> line.startsWith(instruction))
                .map(line -> line.substring(instruction.length()))
                .toList();
    }
}
