package dev.shorewise.vendor.counted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shorewise.test.ServiceResources;
import dev.shorewise.vendor.As;
import dev.shorewise.vendor.Figures;
import dev.shorewise.vendor.Importing;
import dev.shorewise.vendor.Twelve;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reference's figures whose records are elsewhere: told by their parts, asked for like any other. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class CountedPartTest {

    private static final String ADHERENCE = "adherence/one-minus-exceptions@1";

    @ParameterizedTest
    @CsvSource({
        "occupancy/handling-over-handling-plus-available@1, 3270, 4500, .726667",
        "adherence/one-minus-exceptions@1, 27360, 28800, .95",
        "conformance/on-queue-over-scheduled@1, 27000, 28800, .9375",
        "coverage/all-languages@1, 18360, 20160, .910714",
        "coverage/worst-language@1, 8640, 10080, .857143",
        "csat/mean-of-5@1, 370, 100, 3.70",
        "sentiment/label-share-corrected@1, .2, .75, .266667",
    })
    void theReferencesFiguresComeOut(
            String definition, BigDecimal numerator, BigDecimal denominator, BigDecimal value) {
        JsonNode figure = figures(
                        "definitions",
                        definition,
                        "label",
                        label(definition),
                        "sensitivity",
                        ".85",
                        "specificity",
                        ".90")
                .of(definition);

        assertThat(figure.path("numerator").decimalValue()).isEqualByComparingTo(numerator);
        assertThat(figure.path("denominator").decimalValue()).isEqualByComparingTo(denominator);
        assertThat(figure.path("value").decimalValue().setScale(value.scale(), RoundingMode.HALF_UP))
                .isEqualByComparingTo(value);
        assertThat(figure.path("n").asLong()).isPositive();
    }

    private static String label(String definition) {
        return definition.startsWith("sentiment") ? "very_negative" : "";
    }

    @Test
    void partsAreAddedByWhateverTellsThemApart() {
        Figures languages = figures("definitions", "coverage/staffed-time@1", "groupBy", "language,deliveryModel");
        Figures days = figures("definitions", ADHERENCE, "groupBy", "day");
        Figures agents = figures("definitions", ADHERENCE, "groupBy", "agent");

        assertThat(languages
                        .of("fr|OFFSHORE", "coverage/staffed-time@1")
                        .path("numerator")
                        .asInt())
                .isEqualTo(9720);
        assertThat(languages
                        .of("de|OFFSHORE", "coverage/staffed-time@1")
                        .path("numerator")
                        .asInt())
                .isEqualTo(8640);
        assertThat(days.of("2026-10-05", ADHERENCE).path("numerator").asInt()).isEqualTo(13_000);
        assertThat(days.of("2026-10-06", ADHERENCE).path("numerator").asInt()).isEqualTo(14_360);
        assertThat(agents.keys()).filteredOn(key -> key.matches("[0-9a-f]{32}")).isNotEmpty();
        assertThat(agents.answer().toString()).doesNotContain("Ada");
        assertThat(days.of("2026-10-05", ADHERENCE).has("interval"))
                .as("seconds are no trials")
                .isFalse();
        assertThat(figures("definitions", "csat/mean-of-5@1")
                        .of("csat/mean-of-5@1")
                        .at("/interval/low")
                        .asDouble())
                .isBetween(3.4806, 3.4807);
        assertThat(figures("definitions", "csat/thumbs@1")
                        .of("csat/thumbs@1")
                        .path("reason")
                        .asText())
                .isEqualTo("NOT_REPORTED");
    }

    @Test
    void whatIsToldAgainIsReplacedAndShownWhereTheFigurePoints() {
        Importing vendor = Twelve.sent();
        tell(vendor, part("2026-10-05", ADHERENCE, "\"agent\": \"Ada\"", 9_000, 10_000));
        tell(vendor, part("2026-10-05", ADHERENCE, "\"agent\": \"Ada\"", 9_500, 10_000));

        JsonNode figure = vendor.figures("2026-10-01", "2026-11-01", "definitions", ADHERENCE)
                .of(ADHERENCE);

        assertThat(figure.path("value").decimalValue()).isEqualByComparingTo(".95");
        JsonPath evidence = As.vendor(vendor.vendorId())
                .urlEncodingEnabled(false)
                .get(figure.path("evidence").asText())
                .jsonPath();
        assertThat(evidence.getList("items.numerator")).isEqualTo(List.of(9_500));
        assertThat(evidence.getString("items[0].agent")).matches("[0-9a-f]{32}");
    }

    @ParameterizedTest
    @CsvSource({
        "adherence/one-minus-exceptions@1, 11, 10, numerator",
        "adherence/one-minus-exceptions@1, 1, 0, numerator",
        "fcr/agent-flag@1, 1, 2, definition",
        "coverage/worst-language@1, 1, 2, definition",
        "score/balanced@1, 1, 2, definition",
        "made/up@1, 1, 2, definitions",
    })
    void whatCannotBeIsRefused(String definition, long numerator, long denominator, String parameter) {
        tell(Shared.VENDOR, part("2026-10-05", definition, "\"language\": \"fr\"", numerator, denominator))
                .then()
                .statusCode(400)
                .body("invalidParams[0].name", equalTo(parameter));
    }

    @Test
    void anotherVendorsSitesAndPartsAreNotThere() {
        As.submitter(Twelve.sent().vendorId())
                .body("{\"parts\": [" + part("2026-10-05", ADHERENCE, "\"agent\": \"x\"", 1, 2) + "]}")
                .post("/v1/kpi-parts/{v}", Shared.VENDOR.vendorId())
                .then()
                .statusCode(404);
        As.submitter(Shared.VENDOR.vendorId())
                .body("{\"parts\": ["
                        + part("2026-10-05", ADHERENCE, "\"agent\": \"x\"", 1, 2)
                                .replace("main-site", "elsewhere") + "]}")
                .post("/v1/kpi-parts/{v}", Shared.VENDOR.vendorId())
                .then()
                .statusCode(400)
                .body("detail", containsString("elsewhere"));
    }

    /** Handling time scores 10 of its 20, abandonment nothing, what nobody told stays open. */
    @Test
    void aScoreIsMadeOfOtherFiguresAndSaysWhatItCouldNotMeasure() {
        JsonNode score = figures(
                        "definitions",
                        "score/balanced@1",
                        "balance",
                        "wait/all-offered@1:26.75:6.75:20, abandonment/over-offered@1:0.25:0.05:40,"
                                + " csat/thumbs@1:0:1:40")
                .of("score/balanced@1");

        assertThat(score.path("value").decimalValue()).isEqualByComparingTo("10");
        assertThat(score.at("/params/weightMeasured").asText()).isEqualTo("60");
        assertThat(score.at("/interval/low").decimalValue()).isEqualByComparingTo("10");
        assertThat(score.at("/interval/high").decimalValue()).isEqualByComparingTo("50");
        assertThat(score.path("reason").asText()).isEqualTo("PARTIAL_COVERAGE");
        assertThat(figures("definitions", "score/balanced@1", "groupBy", "site", "balance", "asa/answered@1:20:10:100")
                        .of("main-site", "score/balanced@1")
                        .path("value")
                        .decimalValue())
                .isEqualByComparingTo("50");
        assertThat(figures("definitions", "score/balanced@1")
                        .of("score/balanced@1")
                        .path("reason")
                        .asText())
                .isEqualTo("NOT_REPORTED");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "balance=asa/answered@1:20:10:99; balance",
                "balance=asa/answered@1:20:20:100; balance",
                "balance=asa/answered@1:20:10; balance",
                "balance=score/balanced@1:20:10:100; balance",
                "sensitivity=0.5&specificity=0.5; sensitivity",
                "sensitivity=2; sensitivity",
            })
    void aQuestionThatCannotBeAnsweredIsRefused(String query, String parameter) {
        As.admin()
                .get("/v1/kpis?month=2026-10&definitions=score/balanced@1&vendorId=" + Shared.VENDOR.vendorId() + "&"
                        + query)
                .then()
                .statusCode(400)
                .body("invalidParams[0].name", equalTo(parameter));
    }

    private static Figures figures(String... query) {
        return Shared.VENDOR.figures("2026-10-01", "2026-11-01", query);
    }

    private static Response tell(Importing vendor, String... parts) {
        return As.submitter(vendor.vendorId())
                .body("{\"parts\": [" + String.join(",", parts) + "]}")
                .post("/v1/kpi-parts/{v}", vendor.vendorId());
    }

    private static String part(String day, String definition, String more, long numerator, long denominator) {
        return """
                {"siteId": "main-site", "day": "%s", "definition": "%s", %s, "numerator": %d, "denominator": %d,
                 "records": 1}""".formatted(day, definition, more, numerator, denominator);
    }

    /** Told once for all tests that only read. */
    private static final class Shared {
        static final Importing VENDOR = told();

        private static Importing told() {
            Importing vendor = Twelve.sent();
            String none = "\"queue\": \"billing\"";
            tell(
                            vendor,
                            part("2026-10-05", "occupancy/handling-over-handling-plus-available@1", none, 3_270, 4_500),
                            part("2026-10-05", ADHERENCE, "\"agent\": \"Ada\"", 13_000, 14_400),
                            part("2026-10-06", ADHERENCE, "\"agent\": \"Ben\"", 14_360, 14_400),
                            part("2026-10-06", "conformance/on-queue-over-scheduled@1", none, 27_000, 28_800),
                            part("2026-10-05", "coverage/staffed-time@1", "\"language\": \"fr\"", 9_720, 10_080),
                            part("2026-10-05", "coverage/staffed-time@1", "\"language\": \"de\"", 8_640, 10_080),
                            part("2026-10-05", "csat/mean-of-5@1", "\"squares\": 1490", 370, 100)
                                    .replace("\"records\": 1", "\"records\": 100"),
                            part("2026-10-05", "sentiment/label-share@1", "\"label\": \"very_negative\"", 30, 100))
                    .then()
                    .statusCode(200)
                    .body("accepted", equalTo(8));
            return vendor;
        }
    }
}
