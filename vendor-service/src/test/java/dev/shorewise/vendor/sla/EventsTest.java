package dev.shorewise.vendor.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.shorewise.test.ServiceResources;
import dev.shorewise.vendor.As;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Named events that cost by themselves and may end an agreement. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class EventsTest {

    private static final String TERMS = Signed.TERMS.replace(
            "\"earnBack\": \"HALF_AFTER_SIX_MET\"",
            "\"terminations\": [{\"kind\": \"CRITICAL_EVENT\", \"events\": [\"data-loss\"]}], "
                    + "\"events\": {\"penalties\": [{\"kind\": \"data-loss\", \"amount\": 30000}], \"cap\": 25000}");

    @Test
    void anEventCostsAndGivesARightOnceTheOtherSideHasConfirmedIt() {
        Signed signed = Signed.with(dev.shorewise.vendor.Twelve.sent());
        signed.publishes("2026-07-01", TERMS).statusCode(200);
        signed.tells("2026-10");
        String event = declares(signed);
        JsonPath before = signed.document("2026-10");
        assertThat(before.getString("result.sheet.total")).isEqualTo("9600.00");
        assertThat(before.getBoolean("result.rights[0].fired")).isFalse();

        settles(As.role("service-head"), event, "CONFIRMED").statusCode(403).body("code", equalTo("wrong-side"));
        settles(As.vendor(signed.vendorId()), event, "CONTESTED").statusCode(200);
        assertThat(signed.document("2026-10").getString("result.sheet.total")).isEqualTo("9600.00");
        settles(As.vendor(signed.vendorId()), event, "CONFIRMED").statusCode(200);

        JsonPath document = signed.document("2026-10");
        assertThat(document.getList("result.sheet.credits.levelId"))
                .isEqualTo(List.of("CSL-1", "CSL-6", "event:EV-31"));
        assertThat(document.getList("result.sheet.credits.afterCap"))
                .as("the event has a cap of its own and takes nothing from that of the levels")
                .isEqualTo(List.of("7200.00", "2400.00", "25000.00"));
        assertThat(document.getString("result.sheet.cap")).isEqualTo("12000.00");
        assertThat(document.getString("result.settlement.payable")).isEqualTo("34600.00");
        assertThat(document.getBoolean("result.rights[0].fired")).isTrue();
        assertThat(document.getString("result.rights[0].distance")).isEqualTo("EV-31 (data-loss)");
        settles(As.role("service-head"), event, "WITHDRAWN").statusCode(409);
    }

    private static String declares(Signed signed) {
        return As.role("service-head")
                .queryParam("agreementId", signed.id())
                .body("""
                        {"ref": "EV-31", "kind": "data-loss", "from": "2026-10-30T08:00:00Z",
                         "to": "2026-10-30T09:00:00Z", "description": "a disk went to the wrong address"}""")
                .post("/v1/sla-events")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse settles(RequestSpecification as, String event, String state) {
        return as.header("If-Match", "*")
                .body(Map.of("state", state))
                .put("/v1/sla-events/{e}/state", event)
                .then();
    }
}
