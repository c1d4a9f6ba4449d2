package dev.shorewise.feedback.experience;

import static dev.shorewise.feedback.Calls.as;
import static dev.shorewise.feedback.Calls.asVendor;
import static dev.shorewise.feedback.Calls.publish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.shorewise.test.ServiceResources;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What customers say, cut, compared, watched and weighed. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class ExperienceApiTest {

    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 15);
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 15);

    @Inject
    DataSource database;

    @BeforeEach
    void aPublishedSurvey() {
        publish("experience-survey");
    }

    private Said said(String vendorId, String siteId, LocalDate day) {
        return Said.about(database, vendorId, siteId, day);
    }

    private static JsonPath read(String path) {
        return as("cx-head").get(path).then().statusCode(200).extract().jsonPath();
    }

    private static String measure(int group, String definition, String part) {
        return "groups[" + group + "].measures.find { it.definition == '" + definition + "' }." + part;
    }

    @Test
    void figuresAreThoseOfTheReferenceByAnyDimension() throws Exception {
        int[] csat = {5, 10, 20, 40, 25};
        int[] ces = {2, 3, 5, 10, 30, 30, 20};
        for (int i = 0; i < csat.length; i++) {
            said("xp-a", "one", OCTOBER)
                    .with("csat", i + 1)
                    .with("language", "de")
                    .times(csat[i]);
        }
        for (int i = 0; i < ces.length; i++) {
            said("xp-a", "one", OCTOBER)
                    .with("ces", i + 1)
                    .with("language", "fr")
                    .times(ces[i]);
        }

        JsonPath all = read("/v1/experience/figures?vendorId=xp-a&month=2026-10");
        JsonPath byLanguage =
                read("/v1/experience/figures?vendorId=xp-a&month=2026-10&groupBy=siteId,language&step=week");

        assertThat(all.getDouble(measure(0, "csat/top2-of-5@1", "value"))).isEqualTo(.65, within(1e-9));
        assertThat(all.getDouble(measure(0, "ces/top3-of-7@1", "interval.low"))).isEqualTo(.711171, within(1e-6));
        assertThat(all.getDouble(measure(0, "ces/top3-of-7@1", "interval.high")))
                .isEqualTo(.866633, within(1e-6));
        assertThat(byLanguage.getList("groups.by"))
                .containsExactly(Map.of("siteId", "one", "language", "de"), Map.of("siteId", "one", "language", "fr"));
        assertThat(byLanguage.getList("groups.step")).containsOnly("2026-10-12");
        assertThat(byLanguage.getString(measure(0, "ces/top3-of-7@1", "status")))
                .isEqualTo("NOT_MEASURED");
        assertThat(byLanguage.getString(measure(0, "ces/top3-of-7@1", "value"))).isNull();
        assertThat(byLanguage.getString("groups[0].measures[0].evidence"))
                .isEqualTo("/v1/responses?from=2026-10-12T00:00:00Z&to=2026-10-19T00:00:00Z&vendorId=xp-a&siteId=one"
                        + "&language=de");
        assertThat(as("executive")
                        .get("/v1/experience/figures?vendorId=xp-a&month=2026-10")
                        .jsonPath()
                        .getString("groups[0].measures[0].evidence"))
                .isNull();
    }

    @Test
    void whatASmallGroupSaidCannotBeHadBySubtraction() throws Exception {
        said("xp-b", "large", OCTOBER).with("csat", 5).times(50);
        said("xp-b", "middle", OCTOBER).with("csat", 4).times(30);
        said("xp-b", "tiny", OCTOBER).with("csat", 1).times(3);

        JsonPath json = read("/v1/experience/figures?vendorId=xp-b&month=2026-10&groupBy=siteId");

        assertThat(json.getString(measure(0, "csat/top2-of-5@1", "status"))).isEqualTo("MEASURED");
        assertThat(json.getString(measure(1, "csat/top2-of-5@1", "reason"))).isEqualTo("COMPLEMENT_OF_WITHHELD");
        assertThat(json.getString(measure(1, "csat/top2-of-5@1", "value"))).isNull();
        assertThat(json.getString(measure(2, "csat/top2-of-5@1", "reason"))).isEqualTo("BELOW_ANONYMITY_FLOOR");
        assertThat(json.getString(measure(2, "csat/top2-of-5@1", "value"))).isNull();
    }

    @Test
    void whatIsWithheldInOneViewIsWithheldInAllOfThem() throws Exception {
        said("xp-w", "large", OCTOBER).with("csat", 5).times(50);
        said("xp-w", "middle", OCTOBER).with("csat", 4).times(30);
        said("xp-w", "tiny", OCTOBER).with("csat", 1).times(3);
        said("xp-w", "large", SEPTEMBER).with("csat", 1).times(3);
        said("xp-w", "large", OCTOBER.minusMonths(2)).with("csat", 1).times(40);

        JsonPath others = read("/v1/experience/comparisons?vendorId=xp-w&month=2026-10&groupBy=siteId");
        JsonPath before = read("/v1/experience/changes?vendorId=xp-w&month=2026-10&groupBy=siteId"
                + "&before=2026-08-01&beforeTo=2026-09-01");
        JsonPath weighted = read("/v1/weighted-experience?vendorId=xp-w&month=2026-10&groupBy=siteId");
        String months = "/v1/satisfaction?vendorId=xp-w&from=2026-08-01&to=2026-11-01&groupBy=month";
        JsonPath byMonth = read(months);

        assertThat(others.getList("comparisons.by.siteId")).containsExactly("large", "middle", "tiny");
        assertThat(others.getList("comparisons.measure.reason"))
                .containsExactly(null, "COMPLEMENT_OF_WITHHELD", "BELOW_ANONYMITY_FLOOR");
        assertThat(others.getList("comparisons.against.value").get(2))
                .as("all but the three")
                .isNull();
        assertThat(others.<Object>get("comparisons[1].difference")).isNull();
        assertThat(before.getString("comparisons.find { it.by.siteId == 'middle' }.measure.value"))
                .isNull();
        assertThat(weighted.getList("groups.collect { it.measures[0].reason }"))
                .startsWith(null, "COMPLEMENT_OF_WITHHELD", "BELOW_ANONYMITY_FLOOR");
        assertThat(weighted.getString("groups[1].weighted[0].reason")).isEqualTo("COMPLEMENT_OF_WITHHELD");
        assertThat(byMonth.getList("groups.collect { it.measures[0].reason }"))
                .containsExactly("COMPLEMENT_OF_WITHHELD", "BELOW_ANONYMITY_FLOOR", null);
        assertThat(byMonth.<Object>get("groups[0].counts.csat")).isNull();
        assertThat(asVendor("xp-w").get(months).jsonPath().getDouble("groups[0].measures[0].value"))
                .as("who cannot ask for the whole cannot subtract")
                .isZero();
    }

    @Test
    void aChangeIsToldFromChance() throws Exception {
        said("xp-c", "worse", SEPTEMBER).with("csat", 5).times(80);
        said("xp-c", "worse", SEPTEMBER).with("csat", 1).times(20);
        said("xp-c", "worse", OCTOBER).with("csat", 5).times(60);
        said("xp-c", "worse", OCTOBER).with("csat", 1).times(40);
        said("xp-c", "same", SEPTEMBER).with("csat", 4).times(80);
        said("xp-c", "same", SEPTEMBER).with("csat", 2).times(20);
        said("xp-c", "same", OCTOBER).with("csat", 4).times(78);
        said("xp-c", "same", OCTOBER).with("csat", 2).times(22);
        said("xp-c", "new", OCTOBER).with("csat", 4).times(40);

        JsonPath json = read("/v1/experience/changes?vendorId=xp-c&month=2026-10&groupBy=siteId");

        assertThat(json.getList("comparisons.by.siteId")).containsExactly("new", "same", "worse");
        assertThat(json.getList("comparisons.verdict"))
                .containsExactly("NOT_ENOUGH_DATA", "NO_CLEAR_DIFFERENCE", "WORSE");
        assertThat(json.getDouble("comparisons[2].difference.value")).isEqualTo(-.2, within(1e-9));
        assertThat(json.getDouble("comparisons[2].difference.adjustedChance"))
                .isGreaterThan(json.getDouble("comparisons[2].difference.chance"));
        assertThat(json.getDouble("comparisons[2].difference.interval.high")).isNegative();
    }

    @Test
    void eachDeliveryModelIsHeldAgainstTheInHouseTeam() throws Exception {
        scores("xp-d", "IN_HOUSE", 150, 100, 50);
        scores("xp-d", "OFFSHORE", 120, 110, 70);

        JsonPath json = read("/v1/experience/comparisons?vendorId=xp-d&month=2026-10&score=nps&reference=IN_HOUSE");

        assertThat(json.getList("comparisons.by.deliveryModel")).containsExactly("OFFSHORE");
        assertThat(json.getDouble("comparisons[0].difference.value")).isEqualTo(-16.6667, within(1e-4));
        assertThat(json.getDouble("comparisons[0].difference.chance")).isEqualTo(.007384, within(1e-6));
        assertThat(json.getDouble("comparisons[0].difference.interval.low")).isEqualTo(-28.8601, within(1e-4));
        assertThat(json.getString("comparisons[0].verdict")).isEqualTo("WORSE");
    }

    private void scores(String vendorId, String model, int promoters, int passives, int detractors) throws Exception {
        said(vendorId, "one", OCTOBER)
                .with("delivery_model", model)
                .with("nps", 10)
                .times(promoters);
        said(vendorId, "one", OCTOBER)
                .with("delivery_model", model)
                .with("nps", 7)
                .times(passives);
        said(vendorId, "one", OCTOBER)
                .with("delivery_model", model)
                .with("nps", 0)
                .times(detractors);
    }

    @Test
    void askingForWhatIsNotThereIsRefusedAndVendorsDoNotAsk() {
        for (String query : List.of("groupBy=weather", "step=hour", "groupBy=vendorId,siteId,queue,channel,language")) {
            as("cx-head")
                    .get("/v1/experience/figures?month=2026-10&" + query)
                    .then()
                    .statusCode(400);
        }
        as("cx-head")
                .get("/v1/experience/changes?month=2026-10&score=weather")
                .then()
                .statusCode(400);
        as("cx-head")
                .get("/v1/experience/changes?month=2026-10&before=2026-09-15&beforeTo=2026-10-15")
                .then()
                .statusCode(400);
        asVendor("xp-a").get("/v1/experience/figures?month=2026-10").then().statusCode(403);
    }
}
