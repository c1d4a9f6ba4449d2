package dev.shorewise.stack.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shorewise.stack.Checkout;
import dev.shorewise.stack.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** S23: what services are made of is listed and fixed, and a search for known faults in our own code found nothing high. */
class SupplyChainIT {

    private static final Path ROOT = Checkout.locate().root();
    private static final String OURS = "dev.shorewise";
    private static final String HIGH = "priority='1'";

    @ParameterizedTest
    @MethodSource("dev.shorewise.stack.Part#services")
    @DisplayName("S23: every jar is in the bill of materials, with its hash")
    void everyJarIsListed(Part part) throws IOException {
        List<String> listed = components(part)
                .filter(each -> each.path("hashes").size() > 0
                        || each.path("group").asText().equals(OURS))
                .map(each -> "%s.%s-%s.jar".formatted(text(each, "group"), text(each, "name"), text(each, "version")))
                .toList();
        assertThat(jars(part)).hasSizeGreaterThan(100).isSubsetOf(listed);
    }

    @ParameterizedTest
    @MethodSource("dev.shorewise.stack.Part#services")
    @DisplayName("S23: no part of others may change by itself")
    void everyVersionOfOthersIsFixed(Part part) throws IOException {
        assertThat(components(part)
                        .filter(each -> !text(each, "group").equals(OURS))
                        .map(each -> text(each, "version")))
                .isNotEmpty()
                .allMatch(version -> !version.isEmpty() && !version.endsWith("-SNAPSHOT"));
    }

    @ParameterizedTest
    @MethodSource("dev.shorewise.stack.Part#services")
    @DisplayName("S23: the search for faults of security looked at every service and found nothing high")
    void nothingHighIsFound(Part part) throws IOException {
        String found = Files.readString(target(part).resolve("spotbugsXml.xml"));
        assertThat(found)
                .as("the search knows what an endpoint is")
                .contains("JAXRS_ENDPOINT")
                .doesNotContain(HIGH);
    }

    @Test
    @DisplayName("S23: versions stand in one file, as numbers")
    void noVersionIsARange() throws IOException {
        String versions = Files.readString(ROOT.resolve("pom.xml"));
        assertThat(versions).contains(".version>").doesNotContainPattern("version>[\\[(]|version>(LATEST|RELEASE)<");
    }

    private static Stream<JsonNode> components(Part part) throws IOException {
        Path folder = target(part);
        try (Stream<Path> files = Files.list(folder)) {
            Path bill = files.filter(file -> file.toString().endsWith("-dependency-cyclonedx.json"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(
                            "there is no bill of materials in " + folder + "; ./mvnw verify of everything makes it"));
            JsonNode all = new ObjectMapper().readTree(bill.toFile());
            assertThat(all.path("bomFormat").asText()).isEqualTo("CycloneDX");
            return StreamSupport.stream(all.path("components").spliterator(), false);
        }
    }

    private static List<String> jars(Part part) throws IOException {
        try (Stream<Path> files = Files.walk(target(part).resolve("quarkus-app/lib"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jar"))
                    .toList();
        }
    }

    private static Path target(Part part) {
        return ROOT.resolve(part.module()).resolve("target");
    }

    private static String text(JsonNode component, String name) {
        return component.path(name).asText();
    }
}
