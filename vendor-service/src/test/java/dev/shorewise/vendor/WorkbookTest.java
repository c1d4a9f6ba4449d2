package dev.shorewise.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shorewise.kit.imports.Pseudonyms;
import dev.shorewise.test.ServiceResources;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.math.MathContext;
import java.nio.file.Files;
import java.util.Base64;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** A real workbook comes in by a profile alone and gives the figures that were computed for it elsewhere. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class WorkbookTest {

    private static final MathContext GIVEN = new MathContext(10);
    private static final Map<String, String> VALUES = Map.of(
            "volume/offered@1", "calls",
            "volume/answered@1", "answered",
            "asa/answered@1", "asa_seconds",
            "wait/median-answered@1", "wait_median",
            "wait/p90-answered-linear@1", "wait_p90",
            "aht/talk-hold@1", "talk_seconds_mean",
            "fcr/agent-flag@1", "resolved_over_answered",
            "abandonment/over-offered@1", "abandon_rate",
            "service-level/answered-in-time-over-offered@1", "service_level_20s_offered");

    @ConfigProperty(name = "SHOREWISE_PSEUDONYM_KEY")
    String pseudonymKey = "";

    @Test
    void theRealWorkbookGivesItsExpectedFigures() throws Exception {
        JsonNode expected = SharedData.json("pwc-call-centre/expected.json");
        Importing centre = Importing.by(SharedData.profile("pwc-call-centre"), "Europe/Zurich");

        JsonPath job = centre.completes(file());

        assertThat(job.getMap("rows"))
                .containsAllEntriesOf(Map.of("read", 5000, "accepted", 5000, "rejected", 0, "skipped", 0));
        String definitions = String.join(",", VALUES.keySet());
        Figures all = centre.figures("2021-01-01", "2021-04-01", "definitions", definitions);
        same(all, "all", expected.path("overall"));
        Figures months = centre.figures("2021-01-01", "2021-04-01", "definitions", definitions, "groupBy", "month");
        expected.path("by_month").properties().forEach(month -> same(months, month.getKey(), month.getValue()));
        Figures topics = centre.figures("2021-01-01", "2021-04-01", "definitions", definitions, "groupBy", "queue");
        expected.path("by_topic").properties().forEach(topic -> same(topics, topic.getKey(), topic.getValue()));
        Pseudonyms names = new Pseudonyms(Base64.getDecoder().decode(pseudonymKey));
        Figures agents = centre.figures("2021-01-01", "2021-04-01", "definitions", definitions, "groupBy", "agent");
        expected.path("by_agent")
                .properties()
                .forEach(agent -> same(agents, names.of("agent", agent.getKey()), agent.getValue()));
        assertThat(agents.keys()).hasSize(expected.path("by_agent").size());
        inTime(centre, "PT20S", expected.path("overall").path("service_level_20s_answered"));
        inTime(centre, "PT60S", expected.path("overall").path("service_level_60s_answered"));
        assertThat(centre.completes(file()).getMap("rows")).containsEntry("unchanged", 5000);
        Invariants.hold();
    }

    private static void inTime(Importing centre, String time, JsonNode expected) {
        String definition = "service-level/answered-in-time-over-answered@1";
        JsonNode figure = centre.figures("2021-01-01", "2021-04-01", "definitions", definition, "T", time)
                .of(definition);
        assertThat(figure.path("numerator").asInt())
                .isEqualTo(expected.path("numerator").asInt());
        assertThat(figure.path("denominator").asInt())
                .isEqualTo(expected.path("denominator").asInt());
    }

    private static void same(Figures figures, String key, JsonNode expected) {
        VALUES.forEach((definition, name) -> {
            JsonNode given = expected.path(name);
            JsonNode value = given.has("value") ? given.path("value") : given;
            assertThat(figures.of(key, definition).path("value").decimalValue().round(GIVEN))
                    .as(definition + " of " + key)
                    .isEqualByComparingTo(value.decimalValue().round(GIVEN));
        });
    }

    private static byte[] file() throws IOException {
        return Files.readAllBytes(SharedData.file("pwc-call-centre/call_centre.xlsx"));
    }
}
