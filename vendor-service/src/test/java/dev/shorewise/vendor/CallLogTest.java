package dev.shorewise.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.shorewise.kit.imports.Pseudonyms;
import dev.shorewise.test.ServiceResources;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The real call log, untouched, gives the figures that were computed for it elsewhere, to the last digit given. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class CallLogTest {

    static final String FILE = "call-log/anonymous_bank_1999-02-01_14.tsv";
    private static final String FROM = "1999-02-01";
    private static final String TO = "1999-02-15";
    private static final MathContext GIVEN = new MathContext(10);
    private static final String HANDLE_MEAN = "aht/talk-hold-named-agent@1";
    private static final String HANDLE_MEDIAN = "handle-time/median-named-agent@1";
    private static final Map<String, String> SERVICE_LEVELS = Map.of(
            "(answered_within + abandoned_within) / offered",
            "service-level/in-time-answered-or-abandoned-over-offered@1",
            "answered_within / answered",
            "service-level/answered-in-time-over-answered@1",
            "answered_within / offered",
            "service-level/answered-in-time-over-offered@1",
            "answered_within / (offered - abandoned_within)",
            "service-level/answered-in-time-over-offered-less-early-abandons@1",
            "(answered_within + abandoned_within_5s) / offered",
            "service-level/answered-in-time-plus-short-abandons-over-offered@1",
            "answered_within / (offered - abandoned_within_5s)",
            "service-level/answered-in-time-over-offered-less-short-abandons@1");
    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("offered", "volume/offered@1"),
            Map.entry("answered", "volume/answered@1"),
            Map.entry("abandoned", "volume/abandoned@1"),
            Map.entry("abandon_rate", "abandonment/over-offered@1"),
            Map.entry("asa_seconds", "asa/answered@1"),
            Map.entry("wait_median", "wait/median-answered@1"),
            Map.entry("wait_p90", "wait/p90-answered-linear@1"),
            Map.entry("wait_p90_nearest_rank", "wait/p90-answered-nearest-rank@1"),
            Map.entry("wait_p95", "wait/p95-answered-linear@1"),
            Map.entry("abandoned_wait_mean", "time-to-abandon/mean@1"),
            Map.entry("abandoned_wait_median", "time-to-abandon/median@1"),
            Map.entry("handle_mean", HANDLE_MEAN),
            Map.entry("handle_median", HANDLE_MEDIAN),
            Map.entry("handle_p90", "handle-time/p90-named-agent-linear@1"),
            Map.entry("handle_stdev", "handle-time/standard-deviation-named-agent@1"));

    private static @Nullable Importing imported;

    @ConfigProperty(name = "SHOREWISE_PSEUDONYM_KEY")
    String pseudonymKey = "";

    private JsonNode expected = MissingNode.getInstance();
    private Importing log = new Importing("", "");

    @BeforeEach
    void theLogIsImported() {
        expected = SharedData.json("call-log/expected.json");
        log = importedOnce();
    }

    @Test
    void everyRowIsStored() {
        assertThat(log.completes(file()).getMap("rows"))
                .as("sent again, every row is known")
                .containsAllEntriesOf(Map.of("read", 17456, "accepted", 0, "unchanged", 17456, "rejected", 0));
    }

    @Test
    void overallFiguresAreTheExpectedOnes() {
        compare(Map.of("all", expected.path("overall")));
    }

    @Test
    void figuresOfEachQueueAreTheExpectedOnes() {
        compare(children(expected.path("by_type")), "groupBy", "queue");
    }

    @Test
    void figuresOfEachDayAreTheExpectedOnes() {
        compare(children(expected.path("by_day")), "groupBy", "day");
    }

    @Test
    void figuresOfEachAgentAreTheExpectedOnes() {
        Pseudonyms names = new Pseudonyms(Base64.getDecoder().decode(pseudonymKey));
        Figures figures = log.figures(
                FROM, TO, "groupBy", "agent", "definitions", String.join(",", VALUES.values()) + ",aht/talk-hold@1");
        SoftAssertions softly = new SoftAssertions();
        children(expected.path("by_agent")).forEach((name, agent) -> {
            boolean named = !name.equals("NO_SERVER");
            String key = named ? names.of("agent", name) : "";
            equal(softly, name, figures.of(key, "volume/answered@1").path("value"), agent.path("answered"));
            equal(softly, name, figures.of(key, "asa/answered@1").path("value"), agent.path("asa_seconds"));
            JsonNode mean = figures.of(key, "aht/talk-hold@1");
            equal(softly, name, mean.path("value"), agent.path("handle_mean"));
            equal(softly, name, mean.path("numerator"), agent.path("handle_total"));
            if (named) {
                equal(softly, name, figures.of(key, HANDLE_MEDIAN).path("value"), agent.path("handle_median"));
            }
        });
        softly.assertThat(figures.keys()).hasSize(expected.path("by_agent").size());
        softly.assertAll();
    }

    @Test
    void halfHoursCountEquallyOnlyInTheirOwnDefinitions() {
        String mean = "service-level/answered-in-time-over-offered-ratio-timeslices@1";
        String good = "service-level/answered-in-time-over-offered-timeslices@1";
        Figures figures = log.figures(FROM, TO, "definitions", mean + "," + good);

        assertThat(figures.of(mean).path("value").asDouble()).isEqualTo(.480110, within(5e-7));
        assertThat(figures.of(good).path("numerator").asInt()).isEqualTo(111);
        assertThat(figures.of(good).path("denominator").asInt()).isEqualTo(499);
        Figures queues = log.figures(FROM, TO, "definitions", good, "groupBy", "queue", "timeZone", "Asia/Jerusalem");
        assertThat(queues.of("PS", good).path("denominator").asInt()).isBetween(300, 499);
    }

    @Test
    void theReferencesTableOfTenSecondsComesOut() {
        Figures levels = log.figures(FROM, TO, "T", "PT10S", "definitions", String.join(",", SERVICE_LEVELS.values()));
        Map<String, Double> given = Map.of(
                "in-time-answered-or-abandoned-over-offered", .553341,
                "answered-in-time-over-answered", .568622,
                "answered-in-time-over-offered", .473113,
                "answered-in-time-over-offered-less-early-abandons", .514381,
                "answered-in-time-plus-short-abandons-over-offered", .541501,
                "answered-in-time-over-offered-less-short-abandons", .507843);

        given.forEach((level, value) -> assertThat(
                        levels.of("service-level/" + level + "@1").path("value").asDouble())
                .as(level)
                .isEqualTo(value, within(5e-7)));
    }

    @Test
    void daysArePooledAndNotAveraged() {
        String level = "service-level/answered-in-time-over-offered@1";
        Figures all =
                log.figures(FROM, TO, "definitions", level + ",asa/answered-queued-only@1,abandonment/less-short@1");
        Figures days = log.figures(FROM, TO, "definitions", level, "groupBy", "day");

        assertThat(all.of(level).path("value").asDouble()).isEqualTo(.529255, within(5e-7));
        assertThat(days.keys().stream()
                        .mapToDouble(day -> days.of(day, level).path("value").asDouble())
                        .average()
                        .orElseThrow())
                .as("what averaging would say")
                .isEqualTo(.541795, within(5e-7));
        assertThat(days.keys()).hasSize(14).allSatisfy(day -> assertThat(
                        days.of(day, level).path("value").asDouble())
                .isLessThan(.80));
        String abandonment = "abandonment/over-offered@1";
        Figures left = log.figures(FROM, TO, "definitions", abandonment, "groupBy", "day");
        assertThat(log.figures(FROM, TO, "definitions", abandonment)
                        .of(abandonment)
                        .path("value")
                        .asDouble())
                .isEqualTo(.16797, within(5e-6));
        assertThat(left.keys().stream()
                        .mapToDouble(
                                day -> left.of(day, abandonment).path("value").asDouble())
                        .average()
                        .orElseThrow())
                .isEqualTo(.17642, within(5e-6));
        assertThat(all.of("asa/answered-queued-only@1").path("value").asDouble())
                .isEqualTo(70.9432, within(5e-5));
        assertThat(log.figures(FROM, TO, "definitions", "aht/talk-hold@1")
                        .of("aht/talk-hold@1")
                        .path("value")
                        .asDouble())
                .as("with the calls of nobody who is named")
                .isEqualTo(166.8562, within(5e-5));
        JsonNode lessShort = all.of("abandonment/less-short@1");
        assertThat(lessShort.path("numerator").asInt()).isEqualTo(1_724);
        assertThat(lessShort.path("denominator").asInt()).isEqualTo(16_129);
    }

    private void compare(Map<String, JsonNode> groups, String... query) {
        SoftAssertions softly = new SoftAssertions();
        String definitions = String.join(",", VALUES.values());
        Figures figures = log.figures(FROM, TO, with(query, "definitions", definitions));
        softly.assertThat(figures.keys()).containsExactlyInAnyOrderElementsOf(groups.keySet());
        groups.forEach((key, group) -> {
            VALUES.forEach((name, definition) ->
                    equal(softly, key + " " + name, figures.of(key, definition).path("value"), group.path(name)));
            JsonNode interval = figures.of(key, "abandonment/over-offered@1").path("interval");
            equal(
                    softly,
                    key + " low",
                    interval.path("low"),
                    group.path("abandon_rate_interval").path(0));
            equal(
                    softly,
                    key + " high",
                    interval.path("high"),
                    group.path("abandon_rate_interval").path(1));
            equal(softly, key + " n", figures.of(key, HANDLE_MEAN).path("n"), group.path("handle_calls"));
        });
        for (int seconds : new int[] {20, 30, 60}) {
            Figures levels = log.figures(
                    FROM,
                    TO,
                    with(query, "T", "PT" + seconds + "S", "definitions", String.join(",", SERVICE_LEVELS.values())));
            groups.forEach((key, group) -> {
                JsonNode given = group.path("service_level_" + seconds + "s");
                SERVICE_LEVELS.forEach((name, definition) -> {
                    for (String part : new String[] {"numerator", "denominator", "value"}) {
                        equal(
                                softly,
                                key + " " + name + " " + part,
                                levels.of(key, definition).path(part),
                                given.path(name).path(part));
                    }
                });
            });
        }
        softly.assertAll();
    }

    /** Numbers in the file are given to ten digits. */
    private static void equal(SoftAssertions softly, String what, JsonNode actual, JsonNode given) {
        softly.assertThat(given.isNumber()).as("expected.json gives %s", what).isTrue();
        softly.assertThat(actual.isNumber()).as("a figure for %s", what).isTrue();
        if (actual.isNumber()) {
            BigDecimal rounded = actual.decimalValue().round(GIVEN);
            softly.assertThat(rounded).as(what).isEqualByComparingTo(given.decimalValue());
        }
    }

    private static String[] with(String[] query, String... more) {
        String[] all = Arrays.copyOf(query, query.length + more.length);
        System.arraycopy(more, 0, all, query.length, more.length);
        return all;
    }

    private static Map<String, JsonNode> children(JsonNode node) {
        Map<String, JsonNode> children = new LinkedHashMap<>();
        node.properties().forEach(child -> children.put(child.getKey(), child.getValue()));
        return children;
    }

    private static byte[] file() {
        try {
            return Files.readAllBytes(SharedData.file(FILE));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Importing importedOnce() {
        Importing known = imported;
        if (known == null) {
            known = Importing.by(SharedData.profile("call-log"), "Asia/Jerusalem");
            imported = known;
            assertThat(known.completes(file()).getMap("rows"))
                    .containsAllEntriesOf(Map.of("read", 17456, "accepted", 17456, "rejected", 0, "skipped", 0));
        }
        return known;
    }
}
