package dev.shorewise.vendor.trust.satisfied;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.shorewise.vendor.contacts.Channel;
import dev.shorewise.vendor.registry.DeliveryModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Contacts here and answers there are told apart by the same words, as the contract of feedback-service has them: a cell whose
 * channel had another name there would never meet what its customers say, and nobody would notice.
 */
class VocabularyTest {

    @Test
    void channelsAndDeliveryModelsHaveTheSameNamesInBothServices() throws IOException {
        assertThat(words("Channel")).containsExactlyInAnyOrderElementsOf(names(Channel.values()));
        assertThat(words("DeliveryModel")).containsExactlyInAnyOrderElementsOf(names(DeliveryModel.values()));
    }

    @Test
    void answersAreToldApartByTheFieldsThatWeAskFor() throws IOException {
        JsonNode parameters = contract().at("/paths/~1v1~1experience~1figures/get/parameters");
        JsonNode groupBy = named(parameters, "groupBy");

        for (String field : SatisfiedCells.FIELDS.values()) {
            assertThat(groupBy.path("description").asText()).contains(field);
            assertThat(named(parameters, field).path("in").asText()).isEqualTo("query");
        }
        assertThat(named(parameters, "from").path("in").asText()).isEqualTo("query");
        assertThat(named(parameters, "to").path("in").asText()).isEqualTo("query");
        JsonNode group = contract().at("/components/schemas/ExperienceGroup/properties");
        assertThat(group.has("by")).isTrue();
        assertThat(group.at("/measures/items/$ref").asText()).endsWith("/Measure");
        JsonNode measure = contract().at("/components/schemas/Measure/properties");
        assertThat(List.of("definition", "numerator", "denominator")).allMatch(measure::has);
    }

    private static JsonNode named(JsonNode parameters, String name) {
        for (JsonNode parameter : parameters) {
            if (parameter.path("name").asText().equals(name)) {
                return parameter;
            }
        }
        throw new AssertionError("feedback-service takes no parameter " + name);
    }

    private static List<String> words(String schema) throws IOException {
        JsonNode names = contract().at("/components/schemas/" + schema + "/enum");
        assertThat(names.isArray()).as(schema).isTrue();
        return new YAMLMapper().convertValue(names, new com.fasterxml.jackson.core.type.TypeReference<>() {});
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static JsonNode contract() throws IOException {
        // a time of day without quotes is a number to YAML 1.1
        return new YAMLMapper()
                .readTree(Files.readString(Path.of("..", "feedback-service", "openapi.yaml"))
                        .replaceAll("(?m)^( *- )(\\d\\d:\\d\\d:\\S+)$", "$1\"$2\""));
    }
}
