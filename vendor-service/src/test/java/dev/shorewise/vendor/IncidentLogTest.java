package dev.shorewise.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shorewise.test.ServiceResources;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.math.MathContext;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Incidents of several rows each come in by a profile alone, as their sender packed them. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class IncidentLogTest {

    private static final String REOPENED = "reopen/contacts-reopened-over-handled@1";
    private static final String TRANSFERRED = "transfer/contacts-transferred-over-handled@1";
    private static final String TRANSFERS = "transfer/transfers-per-handled@1";
    private static final String SLA = "sla/sender-reported-met@1";
    private static final String ALL = String.join(",", REOPENED, TRANSFERRED, TRANSFERS, SLA);

    @Test
    void figuresAreTheExpectedOnes() throws Exception {
        JsonNode expected = SharedData.json("incident-log/expected.json");
        Importing desk = Importing.by(SharedData.profile("incident-log"), "America/Sao_Paulo");

        JsonPath job = desk.completes(file());

        assertThat(job.getMap("rows"))
                .containsAllEntriesOf(Map.of("read", 116056, "accepted", 116056, "rejected", 0, "skipped", 0));
        assertThat(job.getInt("records.created")).isEqualTo(20000);
        Figures all = desk.figures("2016-02-01", "2016-06-01", "definitions", ALL);
        same(all.of(REOPENED), expected.path("reopened"));
        same(all.of(TRANSFERRED), expected.path("reassigned"));
        same(all.of(SLA), expected.path("made_sla"));
        assertThat(all.of(TRANSFERS).path("value").decimalValue())
                .isEqualByComparingTo(expected.path("reassignments_mean").decimalValue());
        Figures months = desk.figures("2016-02-01", "2016-06-01", "definitions", SLA, "groupBy", "month");
        expected.path("made_sla_by_month_opened")
                .properties()
                .forEach(month -> same(months.of(month.getKey(), SLA), month.getValue()));
        Figures groups = desk.figures("2016-02-01", "2016-06-01", "definitions", SLA, "groupBy", "queue");
        expected.path("made_sla_by_assignment_group_of_100_or_more")
                .properties()
                .forEach(group -> same(groups.of(group.getKey().replace("?", ""), SLA), group.getValue()));
        assertThat(desk.figures("2016-02-01", "2016-06-01")
                        .of("asa/answered@1")
                        .path("reason")
                        .asText())
                .as("tickets have no wait and are in no queue measure")
                .isEqualTo("NO_ACTIVITY");
        assertThat(desk.completes(file()).getMap("rows"))
                .containsAllEntriesOf(Map.of("read", 116056, "unchanged", 116056));
        Invariants.hold();
    }

    private static void same(JsonNode figure, JsonNode expected) {
        for (String part : new String[] {"numerator", "denominator", "value"}) {
            assertGiven(figure.path(part), expected.path(part));
        }
        assertGiven(
                figure.path("interval").path("low"), expected.path("interval").path(0));
        assertGiven(
                figure.path("interval").path("high"), expected.path("interval").path(1));
    }

    private static void assertGiven(JsonNode actual, JsonNode given) {
        assertThat(actual.decimalValue().round(new MathContext(10))).isEqualByComparingTo(given.decimalValue());
    }

    private static byte[] file() throws IOException {
        return Files.readAllBytes(SharedData.file("incident-log/incident_event_log.csv.gz"));
    }
}
