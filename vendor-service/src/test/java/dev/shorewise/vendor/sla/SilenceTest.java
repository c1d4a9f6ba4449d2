package dev.shorewise.vendor.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import dev.shorewise.kit.callers.VendorScope;
import dev.shorewise.test.ServiceResources;
import dev.shorewise.vendor.As;
import dev.shorewise.vendor.Database;
import dev.shorewise.vendor.Importing;
import dev.shorewise.vendor.Twelve;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What time does: deadlines that pass, corrections that are posted, forecasts that were told in time, claims that wait. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class SilenceTest {

    @Inject
    Silence silence;

    @Inject
    Agreements agreements;

    @Test
    void whoLetsADeadlinePassHasDecided() {
        Signed signed = Signed.with(Twelve.sent());
        signed.publishes(
                        "2026-07-01",
                        Signed.TERMS.replace(
                                "\"remedies\"", "\"reporting\": {\"answers\": {\"acceptance\": 5}}, \"remedies\""))
                .statusCode(200);
        signed.tells("2026-10");
        String claim = signed.claims("2026-10-05T07:02:30Z", "2026-10-10T13:30:00Z");
        String statement = signed.computes("2026-10").path("id");
        signed.moves(statement, "REVIEW").statusCode(200);

        passes(signed, Duration.ofDays(3));
        assertThat(state(claim)).isEqualTo("CLAIMED");
        assertThat(acceptances(signed)).isEmpty();
        passes(signed, Duration.ofDays(40));

        As.vendor(signed.vendorId())
                .get("/v1/exclusions/{e}", claim)
                .then()
                .body("state", equalTo("REJECTED"))
                .body("history.by.name", hasItem("deadline"))
                .body("history.note", hasItem("No answer within 10 business days"));
        assertThat(acceptances(signed)).containsExactly("DEEMED");
    }

    @Test
    void aDisputeThatIsNotAnsweredIsAcceptedAgainstTheSilentSide() {
        Signed signed = Signed.october();
        String statement = signed.computes("2026-10").path("id");
        signed.moves(statement, "REVIEW").statusCode(200);
        String dispute = As.vendor(signed.vendorId())
                .body(Map.of(
                        "statementId",
                        statement,
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
                .path("id");

        passes(signed, Duration.ofDays(40));

        assertThat(state(dispute)).isEqualTo("ACCEPTED");
        signed.moves(statement, "LOCKED").statusCode(200);
    }

    @Test
    void aCorrectionIsPostedOnceOnTheNextStatement() {
        Signed signed = Signed.october();
        String october = signed.computes("2026-10").path("id");
        signed.locks(october);
        String claim = signed.claims("2026-10-05T07:02:30Z", "2026-10-10T13:30:00Z");
        signed.decides(claim, "UNDER_REVIEW");
        signed.decides(claim, "APPROVED");
        String restated = As.role("service-head")
                .body(Map.of("reason", "an exclusion was approved late"))
                .post("/v1/statements/{s}/restatements", october)
                .path("id");
        signed.tells("2026-11");
        signed.tells("2026-12");
        assertThat(signed.document("2026-11").getList("result.settlement.posted"))
                .isEmpty();
        signed.locks(restated);

        JsonPath november = signed.document("2026-11");
        JsonPath december = signed.document("2026-12");

        assertThat(november.getList("result.settlement.posted.month")).isEqualTo(List.of("2026-10"));
        assertThat(november.getList("result.settlement.posted.correction")).isEqualTo(List.of("7200.00"));
        assertThat(november.getString("result.settlement.payable")).isEqualTo("-7200.00");
        assertThat(december.getList("result.settlement.posted")).isEmpty();
        assertThat(signed.document("2026-11").getList("result.settlement.posted"))
                .hasSize(1);
    }

    @Test
    void daysAboveAForecastThatWasToldInTimeAreTakenOut() {
        Signed signed = Signed.with(Importing.by(Twelve.PROFILE, "Europe/Paris"));
        signed.publishes(
                        "2026-07-01",
                        Signed.TERMS.replace("\"lowVolume\"", "\"volume\": {\"rule\": \"INTERVAL\"}, \"lowVolume\""))
                .statusCode(200);
        signed.importing().completes(Twelve.HEADER + calls(5, 10, 5) + calls(6, 12, 40) + calls(7, 11, 5));
        String told = As.role("service-head")
                .queryParam("agreementId", signed.id())
                .body("""
                        {"month": "2026-10", "fees": {"invoiced": 1000}, "forecast":
                         {"CSL-1": {"2026-10-05": 10, "2026-10-06": 10, "2026-10-07": 10}}}""")
                .post("/v1/agreement-months")
                .path("id");
        String measured = "result.levels[0].values.measured.";
        String relieved = "result.levels[0].values.relieved.";
        JsonPath late = signed.document("2026-10");
        assertThat(late.getString(relieved + "denominator")).isEqualTo("33");

        Database.column("update sla_record set opened_at = '2026-08-01' where id = ?::uuid returning id", told);
        JsonPath document = signed.document("2026-10");

        assertThat(document.getString(measured + "denominator")).isEqualTo("33");
        assertThat(document.getString(relieved + "numerator")).isEqualTo("21");
        assertThat(document.getString(relieved + "denominator")).isEqualTo("21");
        assertThat(document.getList("result.levels[0].steps.text"))
                .asString()
                .contains("33 contacts against a forecast of 30, band 0.10: 12 contacts of days above their band");
    }

    @Test
    void aClaimThatWaitsHasAProjectionOfItsOwn() {
        Signed signed = Signed.with(Importing.by(Twelve.PROFILE, "Europe/Paris"));
        signed.publishes("2026-07-01", Signed.TERMS).statusCode(200);
        StringBuilder calls = new StringBuilder(Twelve.HEADER);
        for (int day = 1; day <= 10; day++) {
            calls.append(calls(day, 20, day == 5 ? 40 : 5));
        }
        signed.importing().completes(calls.toString());
        outlook(signed).then().body("levels[0].ifGranted", nullValue());

        signed.claims("2026-10-05T00:00:00Z", "2026-10-06T00:00:00Z");

        JsonPath outlook = outlook(signed).jsonPath();
        assertThat(outlook.getDouble("levels[0].ending.value")).isBetween(0.89, 0.91);
        assertThat(outlook.getDouble("levels[0].ifGranted.value")).isEqualTo(1.0);
    }

    private static io.restassured.response.Response outlook(Signed signed) {
        return As.vendor(signed.vendorId())
                .queryParam("agreementId", signed.id())
                .queryParam("asOf", "2026-10-11T00:00:00+02:00")
                .get("/v1/outlooks");
    }

    private static String calls(int day, int count, int wait) {
        StringBuilder calls = new StringBuilder();
        for (int call = 0; call < count; call++) {
            calls.append("s%d-%d,A,billing,,2026-10-%02d 12:%02d:00,%d,ANSWERED,60,0,10,0,n,yes,Ada\n"
                    .formatted(day, call, day, call, wait));
        }
        return calls.toString();
    }

    private void passes(Signed signed, Duration time) {
        VendorScope.ALL.run(
                () -> silence.decide(agreements.get(signed.id()), Instant.now().plus(time)));
    }

    private static String state(String record) {
        return Database.value("select state from sla_record where id = ?::uuid", record);
    }

    private static List<String> acceptances(Signed signed) {
        return Database.column(
                "select state from sla_record where agreement_id = ? and kind = 'ACCEPTANCE'", signed.id());
    }
}
