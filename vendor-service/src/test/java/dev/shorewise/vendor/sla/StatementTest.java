package dev.shorewise.vendor.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.shorewise.test.ServiceResources;
import dev.shorewise.vendor.As;
import dev.shorewise.vendor.Database;
import dev.shorewise.vendor.Importing;
import dev.shorewise.vendor.Twelve;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.Statement;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class StatementTest {

    @Test
    void aMonthIsStatedExactlyWithItsArithmeticAndWhatItRestsOn() {
        Signed signed = Signed.october();

        JsonPath document = signed.document("2026-10");

        assertThat(document.getString("result.levels[0].values.judged.numerator"))
                .isEqualTo("7");
        assertThat(document.getString("result.levels[0].values.judged.denominator"))
                .isEqualTo("12");
        assertThat(document.getString("result.levels[0].verdict.defaultClass")).isEqualTo("MINIMUM_DEFAULT");
        assertThat(document.getString("result.levels[1].verdict.gap.reason")).isEqualTo("NOT_REPORTED");
        assertThat(document.getString("result.sheet.cap")).isEqualTo("12000.00");
        assertThat(document.getList("result.sheet.credits.afterCap")).isEqualTo(List.of("7200.00", "2400.00"));
        assertThat(document.getList("result.sheet.steps.text"))
                .asString()
                .contains("12000.00 at risk x pool RESP 60 % x allocation 100 %");
        assertThat(document.getLong("inputs.contacts")).isEqualTo(12);
        assertThat(document.getString("inputs.checksum"))
                .isEqualTo(Database.value(
                        "select checksum::text from contact_month where vendor_id = ? and month = '2026-10-01'",
                        signed.vendorId()));
        assertThat(document.getString("inputs.from")).isEqualTo("2026-09-30T22:00:00Z");
        assertThat(document.getString("inputs.to")).isEqualTo("2026-10-31T23:00:00Z");
    }

    @Test
    void aFigureThatIsReportedByItsPartsCountsAndAnotherDefinitionIsRefused() {
        Signed signed = Signed.october();

        report(signed, "quality/stratified@1", 900).then().statusCode(422).body("code", equalTo("definition-mismatch"));
        report(signed, "quality/mean-review@1", 860).then().statusCode(201);
        report(signed, "quality/mean-review@1", 890).then().statusCode(201);

        JsonPath quality = signed.document("2026-10");
        assertThat(quality.getString("result.levels[1].verdict.state")).isEqualTo("MET");
        assertThat(quality.getString("result.levels[1].values.shown")).isEqualTo("89");
    }

    @Test
    void aMonthOfWhichNothingWasSentIsAReportingFailureAndNeverMet() {
        Signed signed = Signed.with(Importing.by(Twelve.PROFILE, "Europe/Paris"));
        signed.publishes("2026-07-01", Signed.TERMS).statusCode(200);
        signed.computes("2026-10").then().statusCode(422).body("code", equalTo("fees-unknown"));
        signed.computes("2026-06").then().statusCode(422).body("code", equalTo("not-in-force"));
        signed.tells("2026-10");
        String now = YearMonth.now(ZoneId.of("Europe/Paris")).toString();
        signed.tells(now);

        assertThat(signed.document("2026-10").getList("result.levels.verdict.gap.reason"))
                .isEqualTo(List.of("NOT_REPORTED", "NOT_REPORTED"));
        JsonPath running = signed.document(now);
        assertThat(running.getList("result.levels.verdict.gap.reason")).isEqualTo(List.of("NOT_MATURE", "NOT_MATURE"));
        assertThat(running.getString("result.sheet.total")).isEqualTo("0.00");
    }

    @Test
    void onlyTheOtherSideApprovesAnExclusionAndOnlyAnApprovedOneCounts() {
        Signed signed = Signed.october();
        String claim = signed.claims("2026-10-05T07:02:30Z", "2026-10-10T13:30:00Z");
        assertThat(signed.document("2026-10").getList("result.levels[0].reliefs"))
                .isEmpty();

        As.vendor(signed.vendorId())
                .header("If-Match", "*")
                .body(Map.of("state", "UNDER_REVIEW"))
                .put("/v1/exclusions/{e}/state", claim)
                .then()
                .statusCode(403)
                .body("code", equalTo("wrong-side"));
        signed.decides(claim, "APPROVED").statusCode(409).body("code", equalTo("wrong-state"));
        signed.decides(claim, "UNDER_REVIEW").statusCode(200);
        signed.decides(claim, "APPROVED")
                .statusCode(200)
                .body("history.state", equalTo(List.of("CLAIMED", "UNDER_REVIEW", "APPROVED")));

        JsonPath document = signed.document("2026-10");
        assertThat(document.getString("result.levels[0].values.measured.denominator"))
                .isEqualTo("12");
        assertThat(document.getString("result.levels[0].values.relieved.numerator"))
                .isEqualTo("5");
        assertThat(document.getString("result.levels[0].values.relieved.denominator"))
                .isEqualTo("6");
        assertThat(document.getList("result.levels[0].reliefs.contacts")).isEqualTo(List.of(6));
        assertThat(document.getString("result.levels[0].verdict.state")).isEqualTo("MET");
        assertThat(document.getList("inputs.records")).asString().contains(claim + "@2");
    }

    @Test
    void aLockedStatementIsByteEqualForEverAndTheDatabaseKeepsItSo() throws Exception {
        Signed signed = Signed.october();
        String id = signed.computes("2026-10").path("id");
        signed.moves(id, "LOCKED").statusCode(409);
        signed.locks(id);
        byte[] locked = signed.read(id).asByteArray();
        byte[] page = page(signed, id).asByteArray();

        signed.importing()
                .completes(Twelve.HEADER + "late,Z,billing,,2026-10-31 12:00:00,2,ANSWERED,60,0,10,0,n,yes,Ada\n");
        signed.tells("2026-10");

        assertThat(signed.read(id).asByteArray()).isEqualTo(locked);
        assertThat(page(signed, id).asByteArray()).isEqualTo(page);
        signed.computes("2026-10").then().statusCode(409).body("code", equalTo("statement-locked"));
        signed.moves(id, "DRAFT").statusCode(409);
        try (Connection connection = Database.connect();
                Statement sql = connection.createStatement()) {
            assertThatThrownBy(() -> sql.executeUpdate("update statement set document = '{}' where id = '" + id + "'"))
                    .hasMessageContaining("never changes");
        }
    }

    @Test
    void bothSidesDisputeWithTheSameRightsAndOneThatSuspendsKeepsTheMonthOpen() {
        Signed signed = Signed.october();
        String id = signed.computes("2026-10").path("id");
        signed.moves(id, "REVIEW").statusCode(200);
        String dispute = dispute(signed, id, true);
        String other = dispute(signed, id, false);
        signed.moves(id, "LOCKED").statusCode(409).body("code", equalTo("dispute-suspends"));

        for (boolean opener : new boolean[] {true, false}) {
            argue(signed, opener ? dispute : other, opener, "ANSWERED", 403);
            argue(signed, opener ? dispute : other, !opener, "ANSWERED", 200);
            argue(signed, opener ? dispute : other, opener, "REJECTED", 403);
            argue(signed, opener ? dispute : other, !opener, "REJECTED", 200);
        }

        signed.moves(id, "LOCKED").statusCode(200);
    }

    @Test
    void theVendorSignsWhatItRead() {
        Signed signed = Signed.october();
        String id = signed.computes("2026-10").path("id");
        accept(signed, id, 409);
        signed.moves(id, "REVIEW");
        accept(signed, id, 201);

        As.role("finance")
                .queryParam("agreementId", signed.id())
                .get("/v1/statement-acceptances")
                .then()
                .body("items.body.signatory", hasItem("V. Endor"))
                .body("items[0].openedBy.side", equalTo("VENDOR"));
    }

    @Test
    void theStatementPrintsAndShowsWhatPeopleWroteAsText() {
        Signed signed = Signed.with(Importing.by(Twelve.PROFILE, "Europe/Paris"));
        signed.publishes("2026-07-01", Signed.TERMS.replace("\"Service level\"", "\"<script>alert(1)</script>\""))
                .statusCode(200);
        signed.tells("2026-10");
        String id = signed.computes("2026-10").path("id");

        Response page = page(signed, id);

        page.then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .header("Content-Security-Policy", containsString("default-src 'none'"));
        assertThat(page.asString())
                .contains(
                        "&lt;script&gt;alert(1)&lt;/script&gt;",
                        "@media print",
                        "For the vendor",
                        "The vendor credits the client 9\u00a0600.00\u00a0EUR",
                        "at least 80 %, never below 75 %",
                        "at least 88 points, never below 84 points",
                        "not measured: not reported, counted as worse than the minimum")
                .doesNotContain("<script>");
    }

    private static Response page(Signed signed, String id) {
        return As.vendor(signed.vendorId()).accept("text/html").get("/v1/statements/{s}", id);
    }

    private static Response report(Signed signed, String definition, int sum) {
        return As.submitter(signed.vendorId())
                .queryParam("agreementId", signed.id())
                .body(Map.of(
                        "levelId",
                        "CSL-6",
                        "month",
                        "2026-10",
                        "definition",
                        definition,
                        "numerator",
                        sum * 4,
                        "denominator",
                        40,
                        "n",
                        40,
                        "evidence",
                        "reviews of October"))
                .post("/v1/reported-figures");
    }

    private static String dispute(Signed signed, String id, boolean byVendor) {
        return (byVendor ? As.vendor(signed.vendorId()) : As.role("service-head"))
                .body(Map.of(
                        "statementId",
                        id,
                        "subject",
                        "CSL-1",
                        "claimed",
                        "9/12",
                        "argument",
                        "three were test calls",
                        "evidence",
                        List.of("call list"),
                        "effect",
                        "SUSPEND"))
                .post("/v1/disputes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void argue(Signed signed, String dispute, boolean byVendor, String state, int status) {
        (byVendor ? As.vendor(signed.vendorId()) : As.role("service-head"))
                .header("If-Match", "*")
                .body(Map.of("state", state, "note", "because"))
                .put("/v1/disputes/{d}/state", dispute)
                .then()
                .statusCode(status);
    }

    private static void accept(Signed signed, String id, int status) {
        String hash = As.vendor(signed.vendorId())
                .get("/v1/statements/{s}", id)
                .header("ETag")
                .replace("\"", "");
        As.vendor(signed.vendorId())
                .body(Map.of("statementId", id, "hash", hash, "signatory", "V. Endor"))
                .post("/v1/statement-acceptances")
                .then()
                .statusCode(status);
    }
}
