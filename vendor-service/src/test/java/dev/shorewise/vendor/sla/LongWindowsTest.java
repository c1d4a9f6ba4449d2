package dev.shorewise.vendor.sla;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.test.ServiceResources;
import dev.shorewise.vendor.As;
import dev.shorewise.vendor.Importing;
import dev.shorewise.vendor.Twelve;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A quarter of a level that is reported month by month. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class LongWindowsTest {

    private static final String QUARTERLY = """
            {"levels": [
               {"id": "CSL-6", "name": "Quality",
                "measurement": {"definition": "quality/mean-review@1", "window": {"kind": "QUARTER"}},
                "promise": {"side": "AT_LEAST", "expected": 88, "minimum": 84},
                "stake": {"pool": "ALL", "allocation": 100}}],
             "pools": [{"id": "ALL", "percent": 100}], "credits": {"atRisk": 10}}""";

    private Signed signed = new Signed(new Importing("", ""), "");

    @BeforeEach
    void anAgreementAboutQuarters() {
        signed = Signed.with(Importing.by(Twelve.PROFILE, "Europe/Paris"));
        signed.publishes("2026-01-01", QUARTERLY).statusCode(200);
        signed.tells("2026-09");
    }

    @Test
    void threeMonthsMakeAQuarter() {
        reports("2026-07", 80);
        reports("2026-08", 95);
        reports("2026-09", 95);

        JsonPath level = september();

        assertThat(level.getString("verdict.state")).isEqualTo("MET");
        assertThat(level.getString("values.judged.numerator")).isEqualTo("10800");
    }

    @Test
    void aMonthThatIsKeptBackIsSilenceAboutTheQuarter() {
        reports("2026-07", 95);
        reports("2026-09", 95);

        JsonPath level = september();

        assertThat(level.getString("verdict.state")).isEqualTo("NOT_MEASURED");
        assertThat(level.getString("verdict.gap.reason")).isEqualTo("PARTIAL_COVERAGE");
        assertThat(level.getString("verdict.defaultClass")).isEqualTo("MINIMUM_DEFAULT");
        assertThat(level.getList("steps.text", String.class)).contains("nobody reported [2026-08]");
    }

    @Test
    void whatIsReportedForTheFirstTimeInAQuarterHasNoMonthsToMissBefore() {
        reports("2026-09", 95);

        assertThat(september().getString("verdict.state")).isEqualTo("MET");
    }

    @Test
    void aWaiverOfItsFirstMonthForgivesTheQuarterAndOneOfTheQuarterBeforeDoesNot() {
        reports("2026-07", 60);
        reports("2026-08", 60);
        reports("2026-09", 60);
        waives("2026-06-10T00:00:00Z", "2026-06-12T00:00:00Z");
        assertThat(september().getString("verdict.defaultClass")).isEqualTo("MINIMUM_DEFAULT");

        waives("2026-07-10T00:00:00Z", "2026-07-12T00:00:00Z");

        JsonPath level = september();
        assertThat(level.getBoolean("verdict.waived")).isTrue();
        assertThat(level.getString("verdict.defaultClass")).isEqualTo("NONE");
    }

    private JsonPath september() {
        return signed.document("2026-09").setRootPath("result.levels[0]");
    }

    private void reports(String month, int mean) {
        As.submitter(signed.vendorId())
                .queryParam("agreementId", signed.id())
                .body(Map.of(
                        "levelId",
                        "CSL-6",
                        "month",
                        month,
                        "definition",
                        "quality/mean-review@1",
                        "numerator",
                        mean * 40,
                        "denominator",
                        40,
                        "n",
                        40,
                        "evidence",
                        "reviews"))
                .post("/v1/reported-figures")
                .then()
                .statusCode(201);
    }

    private void waives(String from, String to) {
        String claim = As.vendor(signed.vendorId())
                .queryParam("agreementId", signed.id())
                .body("""
                        {"reason": "CLIENT_FAILURE", "mode": "WAIVE_LEVEL", "time": {"from": "%s", "to": "%s"},
                         "proof": {"noticeAt": "%s", "evidence": ["ticket 12"], "mitigation": "none"}}""".formatted(from, to, from))
                .post("/v1/exclusions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        signed.decides(claim, "UNDER_REVIEW").statusCode(200);
        signed.decides(claim, "APPROVED").statusCode(200);
    }
}
