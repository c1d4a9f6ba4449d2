package dev.shorewise.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shorewise.test.ServiceResources;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reference's twelve calls give the reference's figures. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class TwelveTest {

    @ParameterizedTest
    @CsvSource({
        "service-level/in-time-answered-or-abandoned-over-offered@1, 9, 12, .75",
        "service-level/answered-in-time-over-answered@1, 7, 9, .777778",
        "service-level/answered-in-time-over-offered@1, 7, 12, .583333",
        "service-level/answered-in-time-over-offered-less-early-abandons@1, 7, 10, .70",
        "service-level/answered-in-time-plus-short-abandons-over-offered@1, 8, 12, .666667",
        "service-level/answered-in-time-over-offered-less-short-abandons@1, 7, 11, .636364",
        "asa/answered@1, 135, 9, 15.0",
        "abandonment/over-offered@1, 3, 12, .25",
        "abandonment/less-short@1, 2, 11, .181818",
        "aht/talk-hold-wrap@1, 3270, 9, 363.3333",
        "aht/talk-hold@1, 2845, 9, 316.1111",
        "aht/talk-hold-named-agent@1, 2620, 8, 327.5",
        "wait/all-offered@1, 201, 12, 16.75",
        "asa/answered-queued-only@1, 135, 8, 16.875",
        "abandonment/over-queued@1, 3, 11, .272727",
        "abandonment/less-within-t@1, 1, 10, .1",
        "transfer/contacts-transferred-over-handled@1, 2, 9, .222222",
        "transfer/transfers-per-handled@1, 2, 9, .222222",
        "escalation/to-client-over-handled@1, 2, 9, .222222",
        "fcr/agent-flag@1, 7, 9, .777778",
        "handle-time/missing-wrap@1, 0, 9, 0",
    })
    void theReferencesFigures(String definition, BigDecimal numerator, BigDecimal denominator, BigDecimal value) {
        JsonNode figure = Shared.TWELVE
                .figures("2026-10-01", "2026-11-01", "definitions", definition)
                .of(definition);

        assertThat(figure.path("numerator").decimalValue()).isEqualByComparingTo(numerator);
        assertThat(figure.path("denominator").decimalValue()).isEqualByComparingTo(denominator);
        assertThat(rounded(figure.path("value"), value.scale())).isEqualByComparingTo(value);
        assertThat(figure.path("status").asText())
                .as("fewer than a state needs")
                .isEqualTo("INSUFFICIENT");
        assertThat(figure.path("reason").asText()).isEqualTo("BELOW_MINIMUM_VOLUME");
    }

    @Test
    void volumesAndIntervalsAreTheReferences() {
        Figures figures = Shared.TWELVE.figures(
                "2026-10-01",
                "2026-11-01",
                "definitions",
                "volume/offered@1,volume/answered@1,volume/abandoned@1,abandonment/over-offered@1,aht/talk-hold-wrap@1");

        assertThat(figures.of("volume/offered@1").path("value").asInt()).isEqualTo(12);
        assertThat(figures.of("volume/answered@1").path("value").asInt()).isEqualTo(9);
        assertThat(figures.of("volume/abandoned@1").path("value").asInt()).isEqualTo(3);
        JsonNode wilson = figures.of("abandonment/over-offered@1").path("interval");
        assertThat(rounded(wilson.path("low"), 6)).isEqualByComparingTo(".088942");
        assertThat(rounded(wilson.path("high"), 6)).isEqualByComparingTo(".532305");
        JsonNode mean = figures.of("aht/talk-hold-wrap@1").path("interval");
        assertThat(rounded(mean.path("low"), 4)).isEqualByComparingTo("212.3629");
        assertThat(rounded(mean.path("high"), 4)).isEqualByComparingTo("514.3037");
        assertThat(mean.path("method").asText()).isEqualTo("ci/t-mean@1");
        assertThat(figures.answer().path("timeZone").asText()).isEqualTo("Europe/Paris");
        assertThat(figures.answer().path("revision").asLong()).isPositive();
    }

    @Test
    void anyTimeCanBeAskedForNotOnlyThoseThatRollUpsKnow() {
        String definition = "service-level/in-time-answered-or-abandoned-over-offered@1";

        JsonNode figure = Shared.TWELVE
                .figures("2026-10-01", "2026-11-01", "definitions", definition, "T", "PT18S")
                .of(definition);

        assertThat(figure.path("numerator").asInt())
                .as("8, 12, 15, 0, 10 answered, 3 and 18 given up")
                .isEqualTo(7);
        assertThat(figure.path("params").path("T").asText()).isEqualTo("PT18S");
    }

    @Test
    void quantilesBelowTheirMinimumAreNotShown() {
        Figures figures = Shared.TWELVE.figures(
                "2026-10-01", "2026-11-01", "definitions", "wait/median-answered@1,wait/p90-answered-linear@1");

        assertThat(figures.of("wait/median-answered@1").path("value").decimalValue())
                .isEqualByComparingTo("15");
        JsonNode p90 = figures.of("wait/p90-answered-linear@1");
        assertThat(p90.has("value")).isFalse();
        assertThat(p90.path("status").asText()).isEqualTo("NOT_MEASURED");
        assertThat(p90.path("reason").asText()).isEqualTo("BELOW_MINIMUM_VOLUME");
    }

    @Test
    void whereNothingHappenedNothingIsMeasured() {
        Figures figures = Shared.TWELVE.figures("2026-09-01", "2026-10-01");

        figures.answer().path("groups").path(0).path("measures").forEach(figure -> {
            assertThat(figure.path("status").asText()).isEqualTo("NOT_MEASURED");
            assertThat(figure.path("reason").asText()).isEqualTo("NO_ACTIVITY");
            assertThat(figure.has("value")).isFalse();
            assertThat(figure.has("interval")).isFalse();
        });
        assertThat(Shared.TWELVE
                        .figures("2026-09-01", "2026-10-01", "groupBy", "day")
                        .keys())
                .isEmpty();
    }

    @Test
    void evidenceShowsTheContactsBehindAFigure() {
        for (String grouping : List.of("queue", "day", "agent", "site", "channel", "month")) {
            Figures figures = Shared.TWELVE.figures(
                    "2026-10-01", "2026-11-01", "groupBy", grouping, "definitions", "volume/offered@1");
            int total = 0;
            for (String key : figures.keys()) {
                JsonNode offered = figures.of(key, "volume/offered@1");
                JsonPath shown = As.role("auditor")
                        .get(offered.path("evidence").asText())
                        .jsonPath();
                assertThat(shown.getList("items"))
                        .as(grouping + " " + key)
                        .hasSize(offered.path("value").asInt());
                total += offered.path("value").asInt();
            }
            assertThat(total).as(grouping).isEqualTo(12);
        }
    }

    @Test
    void contactsAreShownPageByPageAndFiltered() {
        String vendor = Shared.TWELVE.vendorId();
        JsonPath first = As.vendor(vendor)
                .get("/v1/contacts?vendorId={v}&month=2026-10&limit=7", vendor)
                .jsonPath();
        JsonPath second = As.vendor(vendor)
                .get(
                        "/v1/contacts?vendorId={v}&month=2026-10&limit=7&cursor={c}",
                        vendor,
                        first.getString("nextCursor"))
                .jsonPath();
        assertThat(first.getList("items.contactId")).containsExactly("c01", "c02", "c03", "c04", "c05", "c06", "c07");
        assertThat(second.getList("items.contactId")).containsExactly("c09", "c08", "c10", "c11", "c12");
        assertThat(second.getString("nextCursor")).isNull();
        assertThat(As.vendor(vendor)
                        .get("/v1/contacts?vendorId={v}&month=2026-10&outcome=ABANDONED&queue=tech", vendor)
                        .jsonPath()
                        .<String>getList("items.contactId"))
                .containsExactly("c06");
        assertThat(As.vendor(vendor)
                        .get("/v1/contacts?vendorId={v}&day=2026-10-07", vendor)
                        .jsonPath()
                        .<String>getList("items.contactId"))
                .containsExactly("c05", "c06");
        Map<String, Object> c12 = second.getMap("items[4]");
        assertThat(c12).containsEntry("waitMs", 19000).containsEntry("offeredAt", "2026-10-28T09:05:00Z");
        assertThat(c12).doesNotContainKey("agent");
        assertThat(c12.get("customer")).asString().matches("[0-9a-f]{32}");
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/kpis?vendorId={v}, to",
        "/v1/kpis?vendorId={v}&month=2026-13, month",
        "/v1/kpis?vendorId={v}&month=2026-10&from=2026-10-01, month",
        "/v1/kpis?vendorId={v}&from=2026-10-02&to=2026-10-02, to",
        "/v1/kpis?vendorId={v}&month=2026-10&T=20, T",
        "/v1/kpis?vendorId={v}&month=2026-10&T=PT-1S, T",
        "/v1/kpis?vendorId={v}&month=2026-10&T=PT5S&short=PT6S, short",
        "/v1/kpis?vendorId={v}&month=2026-10&definitions=asa/answered, definitions",
        "/v1/kpis?vendorId={v}&month=2026-10&groupBy=moon, groupBy",
        "/v1/contacts?vendorId={v}&month=2026-10&outcome=GONE, outcome",
        "/v1/contacts?vendorId={v}&month=2026-10&agent=Ada, agent",
        "/v1/contacts?vendorId={v}&month=2026-10&limit=1001, limit",
        "/v1/volumes?vendorId={v}, month",
    })
    void aQuestionThatCannotBeAnsweredIsRefused(String address, String parameter) {
        JsonPath problem = As.admin()
                .get(address, Shared.TWELVE.vendorId())
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .extract()
                .jsonPath();

        assertThat(problem.getString("invalidParams[0].name")).isIn(parameter, "from");
    }

    @Test
    void volumesTellTheStateThatTheyRestOn() {
        Importing vendor = Twelve.sent();
        JsonPath before = volumes(vendor);
        assertThat(before.getInt("offered")).isEqualTo(12);
        assertThat(before.getInt("handled")).isEqualTo(9);
        assertThat(before.getInt("resolved")).as("flagged so by the agent").isEqualTo(7);

        vendor.completes(Twelve.HEADER + Twelve.CALLS);
        assertThat(volumes(vendor).<Object>get("$"))
                .as("sent again, nothing moves")
                .isEqualTo(before.get("$"));

        vendor.completes(Twelve.HEADER + "c13,A,billing,,2026-10-30 09:00:00,8,ANSWERED,240,20,40,0,n,yes,Ada\n");
        JsonPath after = volumes(vendor);
        assertThat(after.getInt("offered")).isEqualTo(13);
        assertThat(after.getLong("revision")).isGreaterThan(before.getLong("revision"));
        assertThat(after.getString("hash")).isNotEqualTo(before.getString("hash"));
    }

    private static JsonPath volumes(Importing vendor) {
        return As.role("finance-reader")
                .get("/v1/volumes?vendorId={v}&month=2026-10", vendor.vendorId())
                .jsonPath();
    }

    private static BigDecimal rounded(JsonNode number, int scale) {
        return number.decimalValue().setScale(scale, RoundingMode.HALF_UP);
    }

    /** Sent once for all tests that only read. */
    private static final class Shared {
        static final Importing TWELVE = Twelve.sent();
    }
}
