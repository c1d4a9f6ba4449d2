package dev.shorewise.vendor.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.shorewise.test.ServiceResources;
import dev.shorewise.vendor.As;
import dev.shorewise.vendor.Importing;
import dev.shorewise.vendor.Twelve;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Levels that are told by opening hours: the business's clock, and service hours. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class ClockedLevelsTest {

    private static final String MAIL = """
            {"identity": ["id"],
             "fields": {
               "channel": {"constant": "EMAIL"}, "outcome": {"constant": "ANSWERED"}, "queueId": {"columns": ["queue"]},
               "offeredAt": {"columns": ["opened"]}, "arrivedAt": {"columns": ["opened"]},
               "firstResponseAt": {"columns": ["reply"]}}}""";

    /** By the clock Thursday's waits 6.5 hours and Monday's half an hour; nobody answered Tuesday's. */
    private static final String MAILS = """
            id,queue,opened,reply
            m1,a,2026-10-01T14:00:00Z,2026-10-02T10:30:00Z
            m2,a,2026-10-05T06:00:00Z,2026-10-05T06:30:00Z
            m3,a,2026-10-06T06:00:00Z,
            m4,b,2026-10-30T15:00:00Z,2026-10-30T15:10:00Z
            """;

    private static final String OFFICE = """
            {"hours": {"windows": [{"days": ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"],
             "from": "08:00", "to": "18:00"}]}, "languages": [{"language": "fr", "level": "C1"}],
             "channels": ["EMAIL"]}""";

    private static final String REPLIES = "\"definition\": \"frt/within-target-business@1\", "
            + "\"params\": {\"replyWithin\": \"PT4H\"}, \"lowVolume\": {\"minimum\": 1}";

    @Test
    void anApprovedStopOfTheClockLengthensWhatIsDueAndRemovesNothing() {
        Signed signed = mails();
        signed.publishes("2026-07-01", terms(REPLIES, "")).statusCode(200);
        signed.tells("2026-10");
        assertThat(figure(signed.document("2026-10"), "relieved"))
                .as("m4 falls due in November")
                .isEqualTo("1/3");

        String claim = claims(signed, "2026-10-02T07:00:00Z", "2026-10-02T10:00:00Z");
        signed.decides(claim, "UNDER_REVIEW").statusCode(200);
        signed.decides(claim, "APPROVED").statusCode(200);

        JsonPath document = signed.document("2026-10");
        assertThat(figure(document, "measured")).isEqualTo("1/3");
        assertThat(figure(document, "relieved")).isEqualTo("2/3");
        assertThat(document.getList("result.levels[0].reliefs"))
                .isEqualTo(List.of(Map.of("exclusionId", claim, "contacts", 1, "waived", false, "stopped", true)));
        assertThat(document.getList("result.levels[0].steps.text"))
                .asString()
                .contains("stops the clock of 1 contacts");
        assertThat(document.getString("result.levels[0].verdict.state")).isEqualTo("MET");
    }

    @Test
    void aMonthThatRunsShowsItsRepliesSoFar() {
        Signed signed = mails();
        signed.publishes("2026-07-01", terms(REPLIES, "")).statusCode(200);

        As.role("service-head")
                .queryParam("agreementId", signed.id())
                .queryParam("asOf", "2026-10-06T00:00:00+02:00")
                .get("/v1/outlooks")
                .then()
                .statusCode(200)
                .body("levels[0].soFar.offered", equalTo(2))
                .body("levels[0].soFar.failed", equalTo(1));
    }

    @Test
    void whereTheAgreementSaysSoRepliesAreReportedAndNotCounted() {
        Signed signed = mails();
        signed.publishes("2026-07-01", terms(REPLIES, ", \"reporting\": {\"reported\": [\"CSL-1\"]}"))
                .statusCode(200);
        signed.tells("2026-10");

        As.vendor(signed.vendorId())
                .queryParam("agreementId", signed.id())
                .body("""
                        {"levelId": "CSL-1", "month": "2026-10", "definition": "frt/within-target-business@1",
                         "params": {"replyWithin": "PT4H"}, "numerator": 3, "denominator": 4, "n": 4,
                         "evidence": "desk"}""")
                .post("/v1/reported-figures")
                .then()
                .statusCode(201);

        assertThat(figure(signed.document("2026-10"), "measured")).isEqualTo("3/4");
    }

    @Test
    void casesOfASiteWithoutHoursAreNotJudgedAtAll() {
        Importing vendor = Importing.by(MAIL, "Europe/Paris");
        vendor.completes(MAILS);
        Signed signed = Signed.with(vendor);
        signed.publishes("2026-07-01", terms(REPLIES, "")).statusCode(200);
        signed.tells("2026-10");

        JsonPath document = signed.document("2026-10");

        assertThat(document.getString("result.levels[0].verdict.gap.reason")).isEqualTo("PARTIAL_COVERAGE");
        assertThat(document.getString("result.sheet.total")).isEqualTo("0.00");
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"weekly\": \"Mo-Fr 09:00-12:00\"}', 5/9",
        "'{\"weekly\": \"Mo-Fr 09:00-12:00; off 2026-10-05\"}', 3/5",
        "'{\"weekly\": \"Mo-Fr 07:00-10:00\", \"timeZone\": \"UTC\"}', 5/9",
        "'{\"site\": \"main-site\"}', 6/10",
    })
    void onlyContactsOfferedInTheServiceHoursCount(String hours, String inTime) {
        Signed signed = Signed.with(Twelve.sent());
        open(signed);
        String measurement = "\"definition\": \"service-level/answered-in-time-over-offered@1\", "
                + "\"lowVolume\": {\"minimum\": 1}, \"window\": {\"hours\": " + hours + "}";
        signed.publishes("2026-07-01", terms(measurement, "")).statusCode(200);
        signed.tells("2026-10");

        JsonPath document = signed.document("2026-10");

        assertThat(figure(document, "measured")).isEqualTo(inTime);
        assertThat(document.getList("result.levels[0].steps.rule")).asString().contains("window/service-hours@1");
        assertThat(document.getInt("inputs.contacts")).isEqualTo(12);
    }

    @Test
    void hoursOfASiteThatNobodyToldAreAFlaw() {
        Signed signed = Signed.with(Twelve.sent());

        signed.drafts("2026-07-01", terms(REPLIES + ", \"window\": {\"hours\": {\"site\": \"main-site\"}}", ""))
                .then()
                .statusCode(201)
                .body("flaws.code", hasItem("unknown-site-hours"));
    }

    private static Signed mails() {
        Importing vendor = Importing.by(MAIL, "Europe/Paris");
        vendor.completes(MAILS);
        Signed signed = Signed.with(vendor);
        open(signed);
        return signed;
    }

    private static void open(Signed signed) {
        As.admin()
                .body(OFFICE)
                .put("/v1/vendors/{v}/sites/{s}/service", signed.vendorId(), "main-site")
                .then()
                .statusCode(200);
    }

    private static String terms(String measurement, String more) {
        return """
                {"levels": [{"id": "CSL-1", "name": "Level", "measurement": {%s},
                 "promise": {"side": "AT_LEAST", "expected": 0.60, "minimum": 0.40},
                 "stake": {"pool": "ALL", "allocation": 100}}], "pools": [{"id": "ALL", "percent": 100}]%s}""".formatted(measurement, more);
    }

    private static String claims(Signed signed, String from, String to) {
        return As.vendor(signed.vendorId())
                .queryParam("agreementId", signed.id())
                .body("""
                        {"reason": "CLIENT_FAILURE", "mode": "STOP_CLOCK", "time": {"from": "%s", "to": "%s"},
                         "scope": {"channels": ["EMAIL"]},
                         "proof": {"noticeAt": "%s", "evidence": ["INC-7"], "mitigation": "none"}}""".formatted(from, to, from))
                .post("/v1/exclusions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String figure(JsonPath document, String which) {
        String at = "result.levels[0].values." + which + ".";
        return document.getString(at + "numerator") + "/" + document.getString(at + "denominator");
    }
}
