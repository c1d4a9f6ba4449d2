package dev.shorewise.feedback.experience;

import static dev.shorewise.feedback.Calls.as;
import static dev.shorewise.feedback.Calls.asVendor;
import static dev.shorewise.feedback.Calls.publish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.shorewise.feedback.VendorServer;
import dev.shorewise.test.ServiceResources;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who answers is rarely who calls: vendor-service says how many contacts of each kind there were. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
@QuarkusTestResource(VendorServer.class)
class WeightingApiTest {

    @Inject
    DataSource database;

    @BeforeEach
    void aPublishedSurvey() {
        publish("experience-survey");
    }

    private Said said(String vendorId, String channel, int csat, String month) {
        return Said.about(database, vendorId, "one", LocalDate.parse(month + "-15"))
                .with("channel", channel)
                .with("csat", csat);
    }

    private static JsonPath weighted(String query) {
        return as("cx-head")
                .get("/v1/weighted-experience?" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void whoAnswersMoreOftenDoesNotCountMore() throws Exception {
        said("mix-a", "VOICE", 5, "2026-10").times(42);
        said("mix-a", "VOICE", 1, "2026-10").times(18);
        said("mix-a", "CHAT", 4, "2026-10").times(126);
        said("mix-a", "CHAT", 2, "2026-10").times(14);

        JsonPath json = weighted("vendorId=mix-a&month=2026-10&language=");

        assertThat(json.getString("mix.status")).isEqualTo("KNOWN");
        assertThat(json.getDouble("mix.contacts")).isEqualTo(10_000);
        assertThat(json.getDouble("groups[0].measures[0].value")).isEqualTo(.84, within(1e-9));
        assertThat(json.getDouble("groups[0].weighted[0].value")).isEqualTo(.76, within(1e-9));
        assertThat(json.getDouble("groups[0].weighted[0].interval.low")).isEqualTo(.677475, within(1e-6));
        assertThat(json.getString("groups[0].weighted[0].params.effectiveN")).startsWith("113.5");
        assertThat(json.getString("groups[0].weighted[1].status")).isEqualTo("NOT_MEASURED");
        assertThat(VendorServer.asked()).anySatisfy(query -> assertThat(query)
                .contains("vendorId=mix-a", "from=2026-10-01", "to=2026-11-01", "groupBy=site,channel,queue")
                .contains("definitions=volume/answered@1")
                .doesNotContain("language"));
    }

    @Test
    void contactsThatNobodyAnsweredForAreToldAndNotGuessed() throws Exception {
        said("mix-b", "CHAT", 4, "2026-10").times(60);

        JsonPath apart = weighted("vendorId=mix-b&month=2026-10&groupBy=channel");
        JsonPath together = weighted("vendorId=mix-b&month=2026-10");

        assertThat(apart.getString("groups.find { it.by.channel == 'VOICE' }.weighted[0].status"))
                .isEqualTo("NOT_MEASURED");
        assertThat(together.getString("groups[0].weighted[0].reason")).isEqualTo("MIX_PARTLY_COVERED");
        assertThat(together.getString("groups[0].weighted[0].params.cover")).isEqualTo("0.3000");
    }

    @Test
    void whileVendorServiceIsAwayFiguresAreAsAnsweredAndItIsSaid() throws Exception {
        said("mix-c", "VOICE", 5, "2026-12").times(60);
        said("mix-c", "VOICE", 5, "2027-01").times(60);
        said("mix-c", "VOICE", 5, "2026-11").times(60);

        for (String month : new String[] {"2026-12", "2027-01"}) {
            JsonPath json = weighted("vendorId=mix-c&month=" + month);
            assertThat(json.getString("mix.status")).isEqualTo("UNAVAILABLE");
            assertThat(json.getString("mix.statement")).contains("as answered");
            assertThat(json.getDouble("groups[0].measures[0].value")).isEqualTo(1);
            assertThat(json.getString("groups[0].weighted[0].status")).isEqualTo("NOT_MEASURED");
            assertThat(json.getString("groups[0].weighted[0].reason")).isEqualTo("MIX_UNAVAILABLE");
        }
        JsonPath quiet = weighted("vendorId=mix-c&month=2026-11");
        assertThat(quiet.getString("mix.status")).isEqualTo("NO_CONTACTS");
        assertThat(quiet.getString("groups[0].weighted[0].reason")).isEqualTo("NO_CONTACTS");
        asVendor("mix-c").get("/v1/weighted-experience?month=2026-12").then().statusCode(403);
    }
}
