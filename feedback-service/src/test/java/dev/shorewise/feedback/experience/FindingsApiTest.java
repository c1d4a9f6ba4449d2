package dev.shorewise.feedback.experience;

import static dev.shorewise.feedback.Calls.as;
import static dev.shorewise.feedback.Calls.publish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.shorewise.feedback.text.Enrichment;
import dev.shorewise.test.ServiceResources;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What moved, what goes with satisfaction, and who stands out. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class FindingsApiTest {

    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 15);
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 15);
    private static final String WAITED = "I waited on hold for an hour, terrible.";
    private static final String MISUNDERSTOOD = "His accent was so strong that I could not understand him, awful.";
    private static final String GLAD = "Wonderful, quick and friendly, thank you!";

    @Inject
    DataSource database;

    @Inject
    Enrichment enrichment;

    @BeforeEach
    void aPublishedSurvey() {
        publish("experience-survey");
    }

    private Said said(String vendorId, String siteId, LocalDate day) {
        return Said.about(database, vendorId, siteId, day);
    }

    private void readAll() throws Exception {
        while (enrichment.readSome() > 0) {
            continue;
        }
    }

    private static JsonPath read(String path) {
        return as("cx-head").get(path).then().statusCode(200).extract().jsonPath();
    }

    @Test
    void anAlarmSaysSinceWhenWhereAndUntilWhen() throws Exception {
        LocalDate monday = LocalDate.of(2026, 1, 5);
        for (int week = 0; week < 36; week++) {
            int unhappy = 8 + week % 5;
            weekOf("xp-e", "steady", monday.plusWeeks(week), unhappy);
            weekOf("xp-e", "trouble", monday.plusWeeks(week), week >= 26 && week < 30 ? 25 : unhappy);
        }

        JsonPath json =
                read("/v1/experience/alarms?vendorId=xp-e&from=2026-01-05&to=2026-09-14&groupBy=siteId&points=true");

        assertThat(json.getList("charts.state")).containsExactly("QUIET", "ALARM");
        assertThat(json.getString("charts[1].by.siteId")).isEqualTo("trouble");
        assertThat(json.getString("charts[1].alarms[0].began")).isEqualTo("2026-07-06");
        assertThat(json.getString("charts[1].alarms[0].ended")).isEqualTo("2026-08-03");
        assertThat(json.getString("charts[1].alarms[0].meaning")).isEqualTo("WORSE");
        assertThat(json.getDouble("charts[1].alarms[0].interval.high")).isNegative();
        assertThat(json.getList("charts[1].series")).hasSize(36);
        assertThat(as("cx-head")
                        .get("/v1/experience/alarms?vendorId=xp-e&month=2026-09&score=nps")
                        .statusCode())
                .isEqualTo(400);
        assertThat(read("/v1/experience/alarms?vendorId=xp-e&month=2026-09").getString("charts[0].state"))
                .isEqualTo("NOT_ENOUGH_DATA");
    }

    private void weekOf(String vendorId, String siteId, LocalDate monday, int unhappy) throws Exception {
        said(vendorId, siteId, monday.plusDays(2)).with("csat", 5).times(40 - unhappy);
        said(vendorId, siteId, monday.plusDays(2)).with("csat", 1).times(unhappy);
    }

    @Test
    void whatGoesWithSatisfactionIsWeighedTogether() throws Exception {
        for (int i = 0; i < 30; i++) {
            said("xp-f", "one", OCTOBER)
                    .with("csat", 1)
                    .with("comment", MISUNDERSTOOD)
                    .with("wait_s", i % 7)
                    .times(2);
            said("xp-f", "one", OCTOBER)
                    .with("csat", 2 + i % 2)
                    .with("comment", WAITED)
                    .with("wait_s", 300 + i)
                    .times(1);
            said("xp-f", "one", OCTOBER)
                    .with("csat", 5 - i % 2)
                    .with("comment", GLAD)
                    .with("wait_s", i % 11)
                    .times(3);
        }
        readAll();

        JsonPath json = read("/v1/experience/drivers?vendorId=xp-f&month=2026-10");

        assertThat(json.getString("status")).as(json.prettify()).isEqualTo("MEASURED");
        assertThat(json.getLong("n")).isEqualTo(180);
        List<String> drivers = json.getList("drivers.driver");
        assertThat(drivers).contains("theme:language", "wait");
        assertThat(json.getDouble("drivers[0].interval.low")).isPositive();
        double shares = json.<Number>getList("drivers.share").stream()
                .mapToDouble(Number::doubleValue)
                .sum();
        assertThat(shares).isEqualTo(1, within(1e-9));
        JsonPath few = read("/v1/experience/drivers?vendorId=xp-f&month=2026-10&outcome=ces");
        assertThat(few.getString("status")).isEqualTo("INSUFFICIENT");
        assertThat(few.getString("reason")).isEqualTo("TOO_FEW");
        assertThat(few.getList("drivers")).isEmpty();
    }

    @Test
    void driversAreWeighedAgainOnlyWhenARespondentIsAnother() throws Exception {
        String path = "/v1/experience/drivers?vendorId=xp-i&month=2026-10";
        said("xp-i", "one", OCTOBER).with("csat", 1).with("comment", WAITED).times(70);
        said("xp-i", "one", OCTOBER).with("csat", 5).with("comment", GLAD).times(70);
        readAll();
        String tag = as("cx-head").get(path).then().statusCode(200).extract().header("ETag");

        as("cx-head").header("If-None-Match", tag).get(path).then().statusCode(304);
        as("cx-head").get(path).then().statusCode(200).header("ETag", tag);
        assertThat(as("cx-head").get(path + "&outcome=nps").header("ETag")).isNotEqualTo(tag);
        assertThat(as("cx-head").get(path + "&siteId=two").header("ETag")).isNotEqualTo(tag);

        said("xp-i", "one", OCTOBER).with("csat", 2).with("comment", WAITED).times(1);
        readAll();
        JsonPath changed = as("cx-head")
                .header("If-None-Match", tag)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(changed.getLong("n")).isEqualTo(141);
    }

    @Test
    void listsNameWhoStandsOutAndQuoteCustomers() throws Exception {
        said("xp-g", "praised", OCTOBER).with("csat", 5).with("comment", GLAD).times(60);
        said("xp-g", "blamed", OCTOBER).with("csat", 1).with("comment", WAITED).times(60);
        said("xp-g", "few", OCTOBER).with("csat", 4).with("comment", "Fine.").times(4);
        readAll();

        JsonPath attention = read("/v1/quotes?vendorId=xp-g&month=2026-10");
        JsonPath excellence = read("/v1/quotes?vendorId=xp-g&month=2026-10&list=excellence");

        assertThat(attention.getList("groups.standing.by.siteId")).containsExactly("blamed");
        assertThat(attention.getList("groups[0].quotes")).hasSize(1);
        assertThat(attention.getList("quotes[0].themes")).contains("waiting");
        assertThat(excellence.getList("groups.standing.by.siteId")).containsExactly("praised");
        assertThat(excellence.getString("quotes[0].words")).isEqualTo(GLAD);
        assertThat(read("/v1/quotes?vendorId=xp-g&siteId=few&month=2026-10").getList("quotes"))
                .isEmpty();
        as("executive").get("/v1/quotes?month=2026-10").then().statusCode(403);
    }

    @Test
    void aThemeThatRisesIsToldFromOneThatWasAlwaysThere() throws Exception {
        said("xp-h", "one", SEPTEMBER).with("csat", 1).with("comment", WAITED).times(5);
        said("xp-h", "one", SEPTEMBER)
                .with("csat", 1)
                .with("comment", MISUNDERSTOOD)
                .times(20);
        said("xp-h", "one", SEPTEMBER).with("csat", 5).with("comment", GLAD).times(75);
        said("xp-h", "one", OCTOBER).with("csat", 1).with("comment", WAITED).times(30);
        said("xp-h", "one", OCTOBER)
                .with("csat", 1)
                .with("comment", MISUNDERSTOOD)
                .times(20);
        said("xp-h", "one", OCTOBER).with("csat", 5).with("comment", GLAD).times(50);
        readAll();

        JsonPath json = read("/v1/experience/rising-themes?vendorId=xp-h&month=2026-10");

        assertThat(json.getString("comparisons[0].measure.params.theme")).isEqualTo("waiting");
        assertThat(json.getString("comparisons[0].verdict")).isEqualTo("WORSE");
        assertThat(json.getDouble("comparisons[0].difference.value")).isEqualTo(.25, within(1e-9));
        assertThat(json.getString("comparisons.find { it.measure.params.theme == 'language' }.verdict"))
                .isEqualTo("NO_CLEAR_DIFFERENCE");
    }
}
