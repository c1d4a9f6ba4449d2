package dev.shorewise.feedback.experience;

import static dev.shorewise.feedback.Calls.as;
import static dev.shorewise.feedback.Calls.asVendor;
import static dev.shorewise.feedback.Calls.publish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.shorewise.feedback.responses.Occasion;
import dev.shorewise.feedback.responses.ResponseKey;
import dev.shorewise.feedback.responses.Responses;
import dev.shorewise.feedback.surveys.SurveyId;
import dev.shorewise.kit.callers.VendorScope;
import dev.shorewise.test.ServiceResources;
import dev.shorewise.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The figures of the reference, through the service: kpi-definitions 13.1 and 13.2. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class SatisfactionApiTest {

    private static final String SURVEY = "experience-survey";
    private static final Instant OCTOBER = Instant.parse("2026-10-15T12:00:00Z");

    @Inject
    Responses responses;

    @BeforeEach
    void aPublishedSurvey() {
        publish(SURVEY);
    }

    private void answered(String vendorId, Instant at, String question, int value, int times) {
        VendorScope.ALL.run(() -> IntStream.range(0, times)
                .forEach(i -> responses.record(
                        new ResponseKey(vendorId, "test", question + value + "-" + i + "-" + at),
                        new SurveyId(SURVEY),
                        new Occasion(
                                at,
                                Occasion.Contact.UNKNOWN,
                                Occasion.Place.UNKNOWN,
                                Occasion.Matter.UNKNOWN,
                                Occasion.People.UNKNOWN),
                        Map.of(question, value))));
    }

    private void satisfactions(String vendorId, Instant at, int... counts) {
        for (int i = 0; i < counts.length; i++) {
            answered(vendorId, at, "satisfied", i + 1, counts[i]);
        }
    }

    private static JsonPath read(String query) {
        return as("cx-head")
                .get("/v1/satisfaction?" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void satisfactionIsTheShareOfTheTopTwoWithItsWilsonInterval() {
        satisfactions("exp-golden", OCTOBER, 5, 10, 20, 40, 25);

        JsonPath said = read("vendorId=exp-golden&month=2026-10");

        assertThat(said.getString("groups[0].key")).isEqualTo("all");
        String csat = "groups[0].measures[0].";
        assertThat(said.getString(csat + "definition")).isEqualTo("csat/top2-of-5@1");
        assertThat(said.getString(csat + "status")).isEqualTo("MEASURED");
        assertThat(said.getDouble(csat + "value")).isEqualTo(0.65);
        assertThat(said.getLong(csat + "numerator")).isEqualTo(65);
        assertThat(said.getLong(csat + "denominator")).isEqualTo(100);
        assertThat(said.getDouble(csat + "interval.low")).isCloseTo(0.552544, within(5e-7));
        assertThat(said.getDouble(csat + "interval.high")).isCloseTo(0.736358, within(5e-7));
        assertThat(said.getString(csat + "interval.method")).isEqualTo("ci/wilson@1");
        assertThat(said.getMap("groups[0].counts.csat")).isEqualTo(Map.of("1", 5, "2", 10, "3", 20, "4", 40, "5", 25));
        assertThat(said.getString("groups[0].measures[1].status")).isEqualTo("NOT_MEASURED");
        assertThat(said.getString("groups[0].measures[1].reason")).isEqualTo("NO_ACTIVITY");
        assertThat(said.getString("groups[0].measures[1].value")).isNull();
    }

    @Test
    void recommendationIsPromotersLessDetractorsWithItsStandardErrorsInterval() {
        answered("exp-nps", OCTOBER, "recommend", 9, 100);
        answered("exp-nps", OCTOBER, "recommend", 10, 50);
        answered("exp-nps", OCTOBER, "recommend", 7, 60);
        answered("exp-nps", OCTOBER, "recommend", 8, 40);
        answered("exp-nps", OCTOBER, "recommend", 6, 30);
        answered("exp-nps", OCTOBER, "recommend", 0, 20);

        JsonPath said = read("vendorId=exp-nps&month=2026-10");

        String nps = "groups[0].measures[1].";
        assertThat(said.getString(nps + "definition")).isEqualTo("nps/transactional@1");
        assertThat(said.getString(nps + "unit")).isEqualTo("points");
        assertThat(said.getString(nps + "status")).isEqualTo("MEASURED");
        assertThat(said.getDouble(nps + "value")).isCloseTo(33.3333, within(5e-5));
        assertThat(said.getDouble(nps + "interval.low")).isCloseTo(24.8990, within(5e-5));
        assertThat(said.getDouble(nps + "interval.high")).isCloseTo(41.7677, within(5e-5));
        assertThat(said.getLong(nps + "numerator")).isEqualTo(100);
        assertThat(said.getLong(nps + "denominator")).isEqualTo(300);
    }

    @Test
    void fewAnswersAreShownAndNotJudged() {
        satisfactions("exp-few", OCTOBER, 1, 0, 0, 2, 2);

        JsonPath said = read("vendorId=exp-few&month=2026-10");

        assertThat(said.getString("groups[0].measures[0].status")).isEqualTo("INSUFFICIENT");
        assertThat(said.getString("groups[0].measures[0].reason")).isEqualTo("BELOW_MINIMUM_VOLUME");
        assertThat(said.getDouble("groups[0].measures[0].value")).isEqualTo(0.8);
    }

    @Test
    void fewerThanFiveAnswersAreNotPublishedToAnybody() {
        satisfactions("exp-floor", OCTOBER, 0, 0, 0, 2, 2);

        for (String token : List.of(Tokens.of("admin"), Tokens.of("vendor", "exp-floor"))) {
            var said = dev.shorewise.feedback.Calls.with(token)
                    .get("/v1/satisfaction?vendorId=exp-floor&month=2026-10")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            assertThat(said.getString("groups[0].measures[0].status")).isEqualTo("NOT_MEASURED");
            assertThat(said.getString("groups[0].measures[0].reason")).isEqualTo("BELOW_ANONYMITY_FLOOR");
            assertThat(said.getMap("groups[0].measures[0]"))
                    .doesNotContainKeys("value", "numerator", "denominator", "interval");
            assertThat(said.getMap("groups[0].counts")).doesNotContainKey("csat");
        }
    }

    @Test
    void monthsAreCutAtMidnightAndAMonthWithoutAnswersSaysSo() {
        satisfactions("exp-months", Instant.parse("2026-10-31T23:59:59.999999Z"), 0, 0, 0, 0, 6);
        satisfactions("exp-months", Instant.parse("2026-12-01T00:00:00Z"), 7, 0, 0, 0, 0);

        JsonPath said = read("vendorId=exp-months&from=2026-10-01&to=2027-01-01&groupBy=month");

        assertThat(said.getList("groups.key")).containsExactly("2026-10", "2026-11", "2026-12");
        assertThat(said.getDouble("groups[0].measures[0].value")).isEqualTo(1.0);
        assertThat(said.getString("groups[1].measures[0].reason")).isEqualTo("NO_ACTIVITY");
        assertThat(said.getDouble("groups[2].measures[0].value")).isEqualTo(0.0);
        assertThat(said.getString("groups[2].measures[0].evidence"))
                .isEqualTo("/v1/responses?vendorId=exp-months&from=2026-12-01T00:00:00Z&to=2027-01-01T00:00:00Z");
    }

    @Test
    void aWholePeriodAddsThePartsAndDividesOnce() {
        satisfactions("exp-pool", Instant.parse("2026-10-10T00:00:00Z"), 0, 0, 0, 0, 10);
        satisfactions("exp-pool", Instant.parse("2026-11-10T00:00:00Z"), 30, 0, 0, 0, 0);

        JsonPath said = read("vendorId=exp-pool&from=2026-10-01&to=2026-12-01");

        assertThat(said.getDouble("groups[0].measures[0].value")).isEqualTo(0.25);
    }

    @Test
    void everyChangeMovesTheRevisionAndNothingElseDoes() {
        satisfactions("exp-rev", OCTOBER, 0, 0, 0, 0, 6);
        long first = read("vendorId=exp-rev&month=2026-10").getLong("revision");

        satisfactions("exp-rev", OCTOBER, 0, 0, 0, 0, 6);
        long same = read("vendorId=exp-rev&month=2026-10").getLong("revision");
        satisfactions("exp-rev", OCTOBER, 1, 0, 0, 0, 6);
        long changed = read("vendorId=exp-rev&month=2026-10").getLong("revision");

        assertThat(same).isEqualTo(first);
        assertThat(changed).isEqualTo(first + 1);
    }

    @Test
    void aVendorSeesItsOwnFiguresAndNoSignOfAnothers() {
        satisfactions("exp-own", OCTOBER, 0, 0, 0, 0, 6);
        satisfactions("exp-peer", OCTOBER, 6, 0, 0, 0, 0);

        asVendor("exp-own")
                .get("/v1/satisfaction?vendorId=exp-own&month=2026-10")
                .then()
                .statusCode(200)
                .body("groups[0].measures[0].n", equalTo(6))
                .body("groups[0].measures[0].evidence", equalTo(null));
        String foreign = body(asVendor("exp-own").get("/v1/satisfaction?vendorId=exp-peer&month=2026-10"));
        String unknown = body(asVendor("exp-own").get("/v1/satisfaction?vendorId=nobody&month=2026-10"));
        assertThat(foreign).isEqualTo(unknown).contains("\"status\":404");
    }

    private static String body(io.restassured.response.Response answer) {
        return answer.asString().replaceAll("\"requestId\":\"[^\"]+\"", "");
    }

    @Test
    void aVendorCannotSubtractItsWayToSingleAnswers() {
        asVendor("exp-own")
                .get("/v1/satisfaction?vendorId=exp-own&from=2026-10-01&to=2026-10-02")
                .then()
                .statusCode(400)
                .body("invalidParams.name", contains("from"));
        asVendor("exp-own")
                .get("/v1/satisfaction?vendorId=exp-own&from=2026-10-01&to=2026-12-01")
                .then()
                .statusCode(400)
                .body("invalidParams.name", contains("groupBy"));
        asVendor("exp-own")
                .get("/v1/satisfaction?vendorId=exp-own&from=2026-10-01&to=2026-12-01&groupBy=month")
                .then()
                .statusCode(200);
    }

    @Test
    void aQuestionThatMakesNoSenseIsRefused() {
        for (String query : List.of(
                "month=2026-10",
                "vendorId=exp-own",
                "vendorId=exp-own&month=2026-13",
                "vendorId=exp-own&month=2026-10&from=2026-10-01",
                "vendorId=exp-own&from=2026-10-02&to=2026-10-02",
                "vendorId=exp-own&from=2026-10-02&to=%2B999999999-10-02",
                "vendorId=exp-own&month=%2B999999999-12",
                "vendorId=exp-own&month=2026-10&groupBy=agent")) {
            as("admin")
                    .urlEncodingEnabled(false)
                    .get("/v1/satisfaction?" + query)
                    .then()
                    .statusCode(400)
                    .body("detail", not(containsString("Exception")));
        }
    }
}
