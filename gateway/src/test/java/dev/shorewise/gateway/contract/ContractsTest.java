package dev.shorewise.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shorewise.gateway.door.DoorSettings;
import dev.shorewise.gateway.routing.Routes;
import io.smallrye.config.SmallRyeConfigBuilder;
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
    void everyOperationHasANameOfItsOwnASummaryOrTagAndSaysWhoMayCallIt() {
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
    void aSchemasNameWithTwoMeaningsIsToldApart() {
        JsonNode one = json("""
                {"paths":{"/v1/a":{"get":{"operationId":"list","responses":{"200":{"$ref":"#/components/schemas/Page"}}}}},
                 "components":{"schemas":{"Page":{"$ref":"#/components/schemas/Item"},"Item":{"type":"string"},
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
