package dev.shorewise.vendor.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.shorewise.test.ServiceResources;
import dev.shorewise.vendor.As;
import dev.shorewise.vendor.FeedbackServer;
import dev.shorewise.vendor.Given;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

/** What vendors report, and what becomes of it. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
@QuarkusTestResource(FeedbackServer.class)
class KpiReportTest {

    private static final String SERVICE_LEVEL = "service-level/answered-in-time-over-offered@1";

    @Test
    void aReportGoesFromDraftToLockAndLeavesAReceipt() {
        Reporting vendor = Reporting.october();

        String id = vendor.reports(SERVICE_LEVEL, 7, 12);
        vendor.moves(id, "ACCEPTED").then().statusCode(200);
        vendor.moves(id, "LOCKED").then().statusCode(200);

        JsonPath report =
                As.vendor(vendor.vendorId()).get("/v1/kpi-reports/{r}", id).jsonPath();
        assertThat(report.getList("history.state"))
                .containsExactly("DRAFT", "SUBMITTED", "VALIDATED", "ACCEPTED", "LOCKED");
        assertThat(report.getString("history[1].hash")).hasSize(64).isEqualTo(report.getString("hash"));
        assertThat(report.getString("history[1].note")).contains("Ada");
        vendor.moves(id, "DISPUTED").then().statusCode(409).body("code", equalTo("wrong-state"));
    }

    @Test
    void whatWasSubmittedNeverChangesAndIsReportedOnce() {
        Reporting vendor = Reporting.october();
        String id = vendor.reports(SERVICE_LEVEL, 7, 12);

        vendor.drafts(SERVICE_LEVEL, 8, 12, "").then().statusCode(409).body("code", equalTo("report-exists"));
        vendor.submits(id).then().statusCode(409);
        As.vendor(vendor.vendorId())
                .header("If-Match", "*")
                .body("{\"state\":\"WITHDRAWN\",\"note\":\"a mistake\"}")
                .put("/v1/kpi-reports/{r}/state", id)
                .then()
                .statusCode(200);

        vendor.drafts(SERVICE_LEVEL, 8, 12, "").then().statusCode(201);
    }

    @Test
    void anotherVersionIsRefusedAndBothAreNamed() {
        Reporting vendor = Reporting.october().signs();

        vendor.drafts("service-level/answered-in-time-over-offered@2", 7, 12, "")
                .then()
                .statusCode(422)
                .body("code", equalTo("definition-mismatch"))
                .body(
                        "detail",
                        allOf(
                                containsString("answered-in-time-over-offered@2"),
                                containsString("answered-in-time-over-offered@1")));
        vendor.drafts(SERVICE_LEVEL, 7, 12, level(vendor))
                .then()
                .statusCode(422)
                .body("detail", allOf(containsString(SERVICE_LEVEL), containsString("fcr/customer-stated@1")));
        vendor.drafts("made-up/figure@1", 7, 12, "").then().statusCode(422).body("code", equalTo("no-such-definition"));
        vendor.drafts(SERVICE_LEVEL, 13, 12, "").then().statusCode(422).body("code", equalTo("not-a-share"));
    }

    @Test
    void onlyTheVendorReportsAndOnlyTheClientAccepts() {
        Reporting vendor = Reporting.october();
        String id = vendor.reports(SERVICE_LEVEL, 7, 12);

        As.vendor(vendor.vendorId())
                .header("If-Match", "*")
                .body("{\"state\":\"ACCEPTED\"}")
                .put("/v1/kpi-reports/{r}/state", id)
                .then()
                .statusCode(403)
                .body("code", equalTo("wrong-side"));
        As.vendor(Given.aVendor()).get("/v1/kpi-reports/{r}", id).then().statusCode(404);
    }

    @Test
    void aFigureThatItsOwnRecordsDoNotGiveIsADiscrepancyAndOpensOneCase() {
        Reporting vendor = Reporting.october();
        vendor.reports(SERVICE_LEVEL, 8, 12);
        vendor.reports("abandonment/over-offered@1", 3, 12);
        vendor.reports("fcr/no-repeat-per-issue@1", 3, 4);

        JsonPath said = vendor.reconciled();
        vendor.reconciled();

        assertThat(verdict(said, SERVICE_LEVEL)).isEqualTo("DISCREPANT");
        assertThat(said.getString("body.held.find { it.definition == '%s' }.outcome.sentence".formatted(SERVICE_LEVEL)))
                .contains("66.67 %", "58.33 %", "8.33 points too high");
        assertThat(verdict(said, "abandonment/over-offered@1")).isEqualTo("CONSISTENT");
        assertThat(verdict(said, "fcr/no-repeat-per-issue@1")).as("too young").isEqualTo("INCONCLUSIVE");
        assertThat(vendor.cases()).hasSize(1);
    }

    @Test
    void whatCustomersSayGovernsWhereTheyWereAskedAndTheCreditIsTold() {
        Reporting vendor = Reporting.october().signs();
        String id = vendor.reports("fcr/customer-stated@1", 900, 1_000, level(vendor));
        vendor.reports("csat/top2-of-5@1", 800, 1_000);

        JsonPath said = vendor.reconciled();

        String held = "body.held.find { it.definition == 'fcr/customer-stated@1' }";
        assertThat(verdict(said, "fcr/customer-stated@1")).isEqualTo("DISCREPANT");
        assertThat(said.getString(held + ".outcome.method")).isEqualTo("reconcile/newcombe-tolerance@1");
        assertThat(said.getString(held + ".outcome.sentence"))
                .contains(
                        "90.0 %",
                        "50 customers", "60.0 %", "30.0 points", "beyond the agreed 3 points", "12000.00 EUR");
        assertThat(said.getString(held + ".credits.underReported")).isEqualTo("0.00");
        assertThat(verdict(said, "csat/top2-of-5@1")).isEqualTo("INCONCLUSIVE");
        assertThat(As.role("finance")
                        .queryParam("agreementId", vendor.agreementId())
                        .get("/v1/reported-figures")
                        .jsonPath()
                        .getString("items[0].body.evidence"))
                .as("the level's figure is the report's")
                .isEqualTo("/v1/kpi-reports/" + id);
    }

    @Test
    void aFigureOfAPartOfTheWorkIsHeldAgainstWhatCustomersSayOfThatPart() {
        Reporting vendor = Reporting.october();
        vendor.reports("csat/top2-of-5@1", 900, 1_000, ", \"scope\": {\"reason\": \"billing\"}");
        vendor.reports("csat/top2-of-5@1", 900, 1_000, ", \"scope\": {\"queue\": \"one\"}");

        JsonPath said = vendor.reconciled();

        String held = "body.held.find { it.scope.%s != null }.outcome.";
        assertThat(said.getString(held.formatted("reason") + "verdict")).isEqualTo("DISCREPANT");
        assertThat(said.getString(held.formatted("reason") + "sentence"))
                .contains("200 customers", "60.0 %", "30.0 points");
        assertThat(said.getString(held.formatted("queue") + "verdict")).isEqualTo("INCONCLUSIVE");
        assertThat(said.getString(held.formatted("queue") + "sentence"))
                .contains("this part of the work is told apart");
    }

    @Test
    void aDiscrepancyHasAClockAReplyAndADecision() {
        Reporting vendor = Reporting.october();
        vendor.reports(SERVICE_LEVEL, 8, 12);
        vendor.reconciled();
        String id = io.restassured.path.json.JsonPath.from(new com.fasterxml.jackson.databind.ObjectMapper()
                        .valueToTree(vendor.cases())
                        .toString())
                .getString("[0].discrepancy.id");

        JsonPath pack = As.role("service-head")
                .body("{\"title\": \"Autumn\", \"from\": \"2026-10-01\", \"to\": \"2026-11-01\"}")
                .put("/v1/strategic-reviews/{v}/autumn", vendor.vendorId())
                .jsonPath();
        String section = "body.pack.sections.find { it.name == '%s' }.findings[0].";
        assertThat(pack.getString(section.formatted("discrepancies") + "code")).isEqualTo("discrepancy-open");
        assertThat(pack.getDouble(section.formatted("discrepancies") + "figures.difference"))
                .isCloseTo(1 / 12.0, org.assertj.core.api.Assertions.within(1e-6));
        assertThat(pack.getString(section.formatted("cases") + "code")).isEqualTo("case-open");
        assertThat(pack.getString(section.formatted("cases") + "sentence"))
                .startsWith("The vendor has until ")
                .contains(SERVICE_LEVEL);

        decide(As.role("service-head"), id, "UPHELD", 409);
        decide(As.vendor(vendor.vendorId()), id, "EXPLAINED", 403);
        decide(As.vendor(vendor.vendorId()), id, "REPLIED", 200);
        decide(As.role("service-head"), id, "UPHELD", 200);

        JsonPath closed = As.role("executive").get("/v1/discrepancies/{d}", id).jsonPath();
        assertThat(closed.getList("discrepancy.history.state")).containsExactly("OPEN", "REPLIED", "UPHELD");
        assertThat(closed.getBoolean("overdue")).isFalse();
        As.vendor(Given.aVendor()).get("/v1/discrepancies/{d}", id).then().statusCode(404);
    }

    private static void decide(
            io.restassured.specification.RequestSpecification who, String id, String state, int status) {
        who.header("If-Match", "*")
                .body("{\"state\":\"" + state + "\",\"note\":\"the export was cut at noon\"}")
                .put("/v1/discrepancies/{d}/state", id)
                .then()
                .statusCode(status);
    }

    private static String level(Reporting vendor) {
        return ", \"level\": {\"agreementId\": \"" + vendor.agreementId() + "\", \"levelId\": \"CSL-9\"}";
    }

    private static String verdict(JsonPath said, String definition) {
        return said.getString("body.held.find { it.definition == '%s' }.outcome.verdict".formatted(definition));
    }
}
