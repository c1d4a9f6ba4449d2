package dev.shorewise.vendor.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.shorewise.test.ServiceResources;
import dev.shorewise.vendor.As;
import dev.shorewise.vendor.Importing;
import dev.shorewise.vendor.Twelve;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

/** Inside a month, and back under other terms. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class AheadTest {

    @Test
    void aRunningMonthShowsItsBudgetItsEndAndWhatThatCosts() {
        Signed signed = Signed.with(Importing.by(Twelve.PROFILE, "Europe/Paris"));
        signed.publishes("2026-07-01", Signed.TERMS).statusCode(200);
        signed.tells("2026-10");
        StringBuilder calls = new StringBuilder(Twelve.HEADER);
        for (int day = 1; day <= 10; day++) {
            for (int call = 0; call < 20; call++) {
                int wait = call < 14 - day % 2 ? 5 : 40;
                calls.append("d%d-%d,A,billing,,2026-10-%02d 12:%02d:00,%d,ANSWERED,60,0,10,0,n,yes,Ada\n"
                        .formatted(day, call, day, call, wait));
            }
        }
        signed.importing().completes(calls.toString());

        JsonPath outlook = outlook(signed, "2026-10-11T00:00:00+02:00").jsonPath();

        assertThat(outlook.getString("month")).isEqualTo("2026-10");
        assertThat(outlook.getList("levels")).hasSize(1);
        assertThat(outlook.getInt("levels[0].soFar.offered")).isEqualTo(200);
        assertThat(outlook.getInt("levels[0].soFar.failed")).isEqualTo(65);
        assertThat(outlook.getInt("levels[0].soFar.expectedRest")).isEqualTo(21 * 20);
        assertThat(outlook.getDouble("levels[0].soFar.budget.left")).isEqualTo(0.2 * 620 - 65);
        assertThat(outlook.getDouble("levels[0].ending.value")).isBetween(0.674, 0.676);
        assertThat(outlook.getDouble("levels[0].ending.minimumProbability")).isGreaterThan(0.99);
        assertThat(outlook.getDouble("levels[0].money.expected")).isBetween(7190.0, 7200.0);
        assertThat(outlook.getDouble("expectedCredit")).isEqualTo(7200.0);
        assertThat(outlook.getList("levels[0].alarms.kind")).contains("MISS_NEARLY_SURE");
        assertThat(outlook.getString("levels[0].sentence"))
                .startsWith("At today's pace Service level ends at 67.5 %")
                .contains("at most 59 may fail");
    }

    @Test
    void fewDaysGiveABudgetAndNoProjection() {
        Signed signed = Signed.october();

        outlook(signed, "2026-10-06T00:00:00+02:00")
                .then()
                .statusCode(200)
                .body("levels[0].soFar.offered", equalTo(4))
                .body("levels[0].ending", nullValue());
        outlook(signed, "yesterday").then().statusCode(400);
        outlook(signed, "2026-06-06T00:00:00+02:00").then().statusCode(422).body("code", equalTo("not-in-force"));
    }

    @Test
    void anotherVersionOverPastMonthsShowsTheDifferenceAndTheVendorIsNotAsked() {
        Signed signed = Signed.october();
        signed.drafts(
                        "2026-12-01",
                        Signed.TERMS.replace(
                                "\"expected\": 0.80, \"minimum\": 0.75", "\"expected\": 0.58, \"minimum\": 0.50"))
                .then()
                .statusCode(201);

        backTest(signed, "service-head")
                .then()
                .statusCode(200)
                .body("months[0].levels.levelId", contains("CSL-1", "CSL-6"))
                .body("months[0].levels[0].inForce.state", equalTo("MISSED"))
                .body("months[0].levels[0].other.state", equalTo("MET"))
                .body("difference", equalTo(-7200.0f));
        As.vendor(signed.vendorId())
                .queryParam("agreementId", signed.id())
                .queryParam("version", 2)
                .queryParam("from", "2026-10")
                .queryParam("to", "2026-10")
                .get("/v1/backtests")
                .then()
                .statusCode(403);
        As.vendor(signed.vendorId())
                .get("/v1/agreements/{a}/versions/2", signed.id())
                .then()
                .statusCode(404);
    }

    private static Response outlook(Signed signed, String asOf) {
        return As.vendor(signed.vendorId())
                .queryParam("agreementId", signed.id())
                .queryParam("asOf", asOf)
                .get("/v1/outlooks");
    }

    private static Response backTest(Signed signed, String role) {
        return As.role(role)
                .queryParam("agreementId", signed.id())
                .queryParam("version", 2)
                .queryParam("from", "2026-10")
                .queryParam("to", "2026-10")
                .get("/v1/backtests");
    }
}
