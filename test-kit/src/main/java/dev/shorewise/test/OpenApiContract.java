package dev.shorewise.test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The committed {@code openapi.yaml} is what the code offers. A service's test extends this and is a {@code @QuarkusTest}. */
public abstract class OpenApiContract {

    /** The committed contract, beside the service's pom. */
    protected static final Path COMMITTED = Path.of("openapi.yaml");

    /** The methods that operations of a contract have. */
    public static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    /** The committed contract as a tree. */
    public static JsonNode committed() throws IOException {
        // a time of day without quotes is a number to YAML 1.1
        return new YAMLMapper()
                .readTree(Files.readString(COMMITTED).replaceAll("(?m)^( *- )(\\d\\d:\\d\\d:\\S+)$", "$1\"$2\""));
    }

    @Test
    void theCommittedContractIsWhatTheCodeOffers() throws IOException {
        String offered = given().queryParam("format", "yaml").get("/q/openapi").asString();
        Path actual = Path.of("target", "openapi.yaml");
        Files.writeString(actual, offered);
        assertThat(Files.exists(COMMITTED) ? Files.readString(COMMITTED) : "")
                .as("openapi.yaml differs: if the change is meant and compatible, cp %s %s", actual, COMMITTED)
                .isEqualTo(offered);
    }
}
