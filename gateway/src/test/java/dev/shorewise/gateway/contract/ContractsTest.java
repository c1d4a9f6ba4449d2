package dev.shorewise.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shorewise.gateway.door.DoorSettings;
import dev.shorewise.gateway.routing.Routes;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The suite's contract, of the contracts as they are committed. */
class ContractsTest {

    private static final JsonNode CONTRACT = contract();

    private static JsonNode contract() {
        DoorSettings door = new SmallRyeConfigBuilder()
                .withMapping(DoorSettings.class)
                .withDefaultValue("shorewise.door.public-url", "http://localhost:8080")
                .withConverter(Duration.class, 100, new DurationConverter())
                .build()
                .getConfigMapping(DoorSettings.class);
        return json(new Contracts(door).json());
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static List<JsonNode> operations() {
        List<JsonNode> operations = new ArrayList<>();
        CONTRACT.path("paths").forEach(path -> path.forEach(operations::add));
        return operations;
    }

    @Test
    void everyPathIsOneThatTheGatewayAnswersOrRoutes() {
        assertThat(CONTRACT.path("paths").properties()).hasSizeGreaterThan(60).allSatisfy(path -> assertThat(
                        Routes.isOwn(path.getKey()) || Routes.of(path.getKey()).isPresent())
                .as(path.getKey())
                .isTrue());
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        List<String> references = new ArrayList<>();
        CONTRACT.findValues("$ref").forEach(reference -> references.add(reference.asText()));
        assertThat(references).hasSizeGreaterThan(100).allSatisfy(reference -> assertThat(
                        CONTRACT.at(reference.substring(1)).isMissingNode())
                .as(reference)
                .isFalse());
    }

    @Test
    void everyOperationHasANameOfItsOwnAndSaysWhoMayCallIt() {
        assertThat(operations())
                .extracting(each -> each.path("operationId").asText())
                .doesNotContain("")
                .doesNotHaveDuplicates();
        assertThat(operations())
                .allSatisfy(operation -> assertThat(operation.path("responses")).isNotEmpty())
                .filteredOn(operation -> !operation.path("x-roles").isEmpty())
                .hasSizeGreaterThan(80);
    }

    @Test
    void itLintsCleanByTheRecommendedRules() {
        assertThat(Lint.of(CONTRACT)).isEmpty();
    }

    @Test
    void theLintFindsWhatItLooksFor() {
        JsonNode bad = json("""
                {"openapi":"3.0.3","info":{"title":"x","version":"1"},"tags":[{"name":"a"},{"name":"a"}],
                 "paths":{"/a/{id}/":{"get":{"tags":["b"],"parameters":[{"name":"x","in":"query"},{"name":"x","in":"query"}],
                   "responses":{"500":{}}, "security":[{"none":[]}]}},
                  "/a/{other}/":{"get":{"requestBody":{}}}, "/b/{x}/c":{}, "/b/d/{y}":{}},
                 "components":{"schemas":{"Un used":{"type":"array"},"E":{"type":"string","enum":["a","a",1],"nullable":true},
                  "O":{"type":"object","required":["gone"],"properties":{"p":{"$ref":"#/components/schemas/Gone"}},
                   "example":"no object","description":"<script>eval()"}}}}""");
        assertThat(Lint.of(bad).stream()
                        .map(finding -> finding.split(":", 2)[0])
                        .distinct())
                .contains(
                        "oas3-schema",
                        "info-description",
                        "info-contact",
                        "info-license",
                        "oas3-api-servers",
                        "openapi-tags-uniqueness",
                        "tag-description",
                        "path-keys-no-trailing-slash",
                        "no-identical-paths",
                        "no-ambiguous-paths",
                        "operation-operationId",
                        "operation-summary",
                        "operation-description",
                        "operation-tag-defined",
                        "operation-tags",
                        "no-http-verbs-with-body",
                        "operation-success-response",
                        "operation-4xx-response",
                        "operation-parameters",
                        "path-params",
                        "security-defined",
                        "oas3-operation-security-defined",
                        "spec-components-invalid-map-name",
                        "array-items",
                        "duplicated-entry-in-enum",
                        "typed-enum",
                        "no-schema-type-mismatch",
                        "oas3-valid-schema-example",
                        "no-required-schema-properties-undefined",
                        "invalid-ref",
                        "oas3-unused-component",
                        "no-eval-in-markdown",
                        "no-script-tags-in-markdown");
    }

    @Test
    void aSchemasNameWithTwoMeaningsIsToldApart() {
        JsonNode one = json("""
                {"paths":{"/v1/a":{"get":{"operationId":"list","responses":{"200":{"$ref":"#/components/schemas/Page"},
                  "201":{"$ref":"#/components/schemas/Same"}}}}},
                 "components":{"schemas":{"Page":{"$ref":"#/components/schemas/Item"},"Item":{"type":"string"},
                  "Nobodys":{"type":"string"},
                  "Same":{"type":"object"}}}}""");
        JsonNode other = json("""
                {"paths":{"/v1/b":{"get":{"operationId":"list","responses":{"200":{"$ref":"#/components/schemas/Page"}}}}},
                 "components":{"schemas":{"Page":{"$ref":"#/components/schemas/Item"},"Item":{"type":"integer"},
                  "Same":{"type":"object"}}}}""");
        JsonNode both = SuiteContract.of(Map.of("Left", one, "Right", other), "http://localhost");
        assertThat(both.at("/components/schemas").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("LeftPage", "LeftItem", "RightPage", "RightItem", "Same");
        assertThat(both.at("/components/schemas/LeftPage/$ref").asText()).isEqualTo("#/components/schemas/LeftItem");
        assertThat(both.at("/paths/~1v1~1b/get/responses/200/$ref").asText())
                .isEqualTo("#/components/schemas/RightPage");
        assertThat(List.of(
                        both.at("/paths/~1v1~1a/get/operationId").asText(),
                        both.at("/paths/~1v1~1b/get/operationId").asText()))
                .doesNotHaveDuplicates();
    }
}
