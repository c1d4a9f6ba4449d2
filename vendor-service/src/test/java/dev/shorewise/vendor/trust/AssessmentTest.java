package dev.shorewise.vendor.trust;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.test.ServiceResources;
import dev.shorewise.vendor.As;
import dev.shorewise.vendor.FeedbackServer;
import dev.shorewise.vendor.Given;
import dev.shorewise.vendor.Importing;
import dev.shorewise.vendor.Twelve;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A feed in which faults were planted, and the same one without. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
@QuarkusTestResource(FeedbackServer.class)
class AssessmentTest {

    private static final String HOURS = """
            {"hours": {"windows": [{"days": ["MONDAY","TUESDAY","WEDNESDAY","THURSDAY","FRIDAY"],
                                    "from": "09:00", "to": "17:00"}]},
             "languages": [{"language": "en", "level": "C1"}], "channels": ["VOICE"]}""";

    @Test
    void inAnHonestFeedNothingIsFoundAndTheGradeIsA() {
        Importing vendor = sent(CallsOfQuarter.honest());

        JsonPath said = assessed(vendor.vendorId(), "2026-10");

        assertThat(said.getString("body.grade")).as(said::prettify).isEqualTo("A");
        assertThat(said.getList("body.reasons")).isEmpty();
        assertThat(said.getList("body.looks.result")).containsOnly("CLEAR", "NOT_ENOUGH_DATA");
        assertThat(result(said, "COMPLETENESS")).isEqualTo("CLEAR");
        assertThat(result(said, "RUSHED_HANDLING")).isEqualTo("CLEAR");
        assertThat(result(said, "HEAPING_OF_WAITS")).isEqualTo("CLEAR");
        assertThat(result(said, "IMPOSSIBLE_SUMS")).isEqualTo("CLEAR");
    }

    @Test
    void whatWasPlantedIsFoundAndSaidInSentences() {
        Importing vendor = sent(CallsOfQuarter.faulty());

        JsonPath said = assessed(vendor.vendorId(), "2026-10");

        assertThat(said.getString("body.grade")).as(said::prettify).isEqualTo("C");
        assertThat(result(said, "COMPLETENESS")).isEqualTo("BROKEN");
        assertThat(sentence(said, "COMPLETENESS"))
                .startsWith("3 of 176 open hours")
                .contains("18 were to be expected");
        assertThat(result(said, "DUPLICATES")).isEqualTo("BROKEN");
        assertThat(said.getList("body.looks.find { it.check == 'DUPLICATES' }.basis.evidence"))
                .as("the contacts themselves")
                .isNotEmpty();
        assertThat(result(said, "IMPOSSIBLE_TIMES")).isEqualTo("BROKEN");
        assertThat(result(said, "IMPOSSIBLE_SUMS")).isEqualTo("BROKEN");
        assertThat(sentence(said, "IMPOSSIBLE_SUMS")).startsWith("1 of ").contains("days of agents");
        assertThat(said.getList("body.looks.findAll { it.figures.size() == 0 || !it.basis.method || !it.sentence }"))
                .as("every finding has a sentence, figures and a method")
                .isEmpty();
        assertThat(result(said, "HEAPING_OF_WAITS")).isEqualTo("WARNING");
        List<String> rushed = said.getList("body.looks.findAll { it.check == 'RUSHED_HANDLING' }.subject.reason");
        assertThat(rushed).contains("billing").doesNotContain("delivery");
        assertThat(sentence(said, "RUSHED_HANDLING"))
                .contains("s shorter", "less first-contact resolution", "extra contacts", "3.00 each");
        assertThat(said.getList("body.looks.findAll { it.check == 'RUSHED_HANDLING' }.sentence", String.class))
                .as("what customers say of a cell meets its contacts")
                .anySatisfy(sentence -> assertThat(sentence)
                        .startsWith("main-site, VOICE, billing: ")
                        .contains("20.0 points fewer satisfied customers"));
        assertThat(said.getList("body.reasons")).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void reportedCasesThatDoNotAddUpBreakTheFeed() {
        Reporting vendor = Reporting.october();
        vendor.counts("2026-09", "backlog/open-at@1", 120);
        vendor.counts("2026-10", "flow/created@1", 400);
        vendor.counts("2026-10", "flow/reopened@1", 15);
        vendor.counts("2026-10", "flow/solved@1", 410);
        assertThat(result(assessed(vendor.vendorId(), "2026-10"), "FLOW_IMBALANCE"))
                .as("nobody said what is open now")
                .isEqualTo("NOT_ENOUGH_DATA");

        vendor.counts("2026-10", "backlog/open-at@1", 95);

        JsonPath said = assessed(vendor.vendorId(), "2026-10");
        assertThat(result(said, "FLOW_IMBALANCE")).isEqualTo("BROKEN");
        assertThat(sentence(said, "FLOW_IMBALANCE")).startsWith("95 cases").endsWith("30 too few.");
        assertThat(said.getList("body.looks.find { it.check == 'FLOW_IMBALANCE' }.basis.evidence"))
                .hasSize(5);
        assertThat(said.getString("body.grade")).isEqualTo("C");
    }

    @Test
    void theGradeStandsWhereverTheVendorsFiguresAreShown() {
        Importing vendor = Importing.by(Twelve.PROFILE, "Europe/Paris");

        JsonPath said = assessed(vendor.vendorId(), "2026-10");

        assertThat(said.getString("body.grade")).as("nothing was sent").isEqualTo("D");
        assertThat(As.vendor(vendor.vendorId())
                        .queryParam("vendorId", vendor.vendorId())
                        .get("/v1/trust-grades")
                        .jsonPath()
                        .getString("items[0].grade"))
                .isEqualTo("D");
        assertThat(vendor.figures("2026-10-01", "2026-11-01")
                        .answer()
                        .path("feedGrade")
                        .path("grade")
                        .asText())
                .isEqualTo("D");
        assertThat(vendor.figures("2026-09-01", "2026-10-01").answer().has("feedGrade"))
                .isFalse();
        for (String path : List.of("first-contact-resolution", "kpi-comparisons", "kpi-funnels")) {
            assertThat(As.role("executive")
                            .get("/v1/{p}?month=2026-10&vendorId={v}", path, vendor.vendorId())
                            .jsonPath()
                            .getString("feedGrade.grade"))
                    .as(path)
                    .isEqualTo("D");
        }
        assertThat(As.vendor(vendor.vendorId())
                        .get("/v1/volumes?month=2026-10&vendorId={v}", vendor.vendorId())
                        .jsonPath()
                        .getList("feedGrade.reasons"))
                .as("what money is divided by")
                .isEqualTo(said.getList("body.reasons"));
        assertThat(As.role("finance-reader")
                        .get("/v1/volumes?month=2026-09&vendorId={v}", vendor.vendorId())
                        .jsonPath()
                        .<Object>get("feedGrade"))
                .isNull();
        for (String path : List.of("kpis", "kpi-comparisons", "fair-comparisons")) {
            assertThat(As.role("executive")
                            .get("/v1/{p}?month=2026-10", path)
                            .jsonPath()
                            .getString("feedGrades.'" + vendor.vendorId() + "'.grade"))
                    .as(path)
                    .isEqualTo("D");
        }
    }

    @Test
    void theAgentWhoseCustomersAreNotAskedIsNamed() {
        Importing vendor = Twelve.sent();

        JsonPath said = assessed(vendor.vendorId(), "2026-09");

        assertThat(said.getList("body.looks.findAll { it.check == 'INVITATIONS' }.subject.agent"))
                .containsExactly("agent-3");
        assertThat(sentence(said, "INVITATIONS")).startsWith("Agent agent-3 invites 9 % of customers, colleagues 21 %");
        assertThat(result(assessed(vendor.vendorId(), "2026-10"), "INVITATIONS"))
                .as("nobody tells")
                .isEqualTo("NOT_ENOUGH_DATA");
    }

    @Test
    void anotherVendorSeesNothingOfIt() {
        Importing vendor = Importing.by(Twelve.PROFILE, "Europe/Paris");
        String id = assessed(vendor.vendorId(), "2026-10").getString("id");
        String other = Given.aVendor();

        assertThat(As.vendor(other).get("/v1/trust-assessments/{a}", id).statusCode())
                .isEqualTo(404);
        assertThat(As.vendor(other)
                        .queryParam("vendorId", vendor.vendorId())
                        .get("/v1/trust-grades")
                        .statusCode())
                .isEqualTo(404);
        assertThat(As.vendor(vendor.vendorId())
                        .get("/v1/trust-assessments/{a}", id)
                        .statusCode())
                .isEqualTo(200);
    }

    private static Importing sent(String file) {
        Importing vendor = Importing.by(Twelve.PROFILE, "Europe/Paris");
        As.admin()
                .header("If-Match", "*")
                .body(HOURS)
                .put("/v1/vendors/{v}/sites/{s}/service", vendor.vendorId(), vendor.siteId())
                .then()
                .statusCode(200);
        vendor.completes(file);
        return vendor;
    }

    private static JsonPath assessed(String vendorId, String month) {
        Response done =
                As.role("qa-director").body("""
                        {"vendorId": "%s", "month": "%s", "costOfContact": {"amount": 3, "currency": "EUR"}}""".formatted(vendorId, month)).post("/v1/trust-assessments");
        assertThat(done.statusCode()).as(done::asString).isEqualTo(201);
        return done.jsonPath();
    }

    private static String result(JsonPath said, String check) {
        return said.getString("body.looks.find { it.check == '" + check + "' }.result");
    }

    private static String sentence(JsonPath said, String check) {
        return said.getString("body.looks.find { it.check == '" + check + "' }.sentence");
    }
}
