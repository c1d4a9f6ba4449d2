package dev.shorewise.vendor.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.shorewise.test.ServiceResources;
import dev.shorewise.vendor.As;
import dev.shorewise.vendor.Database;
import dev.shorewise.vendor.Given;
import dev.shorewise.vendor.Importing;
import dev.shorewise.vendor.Twelve;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class AgreementTest {

    @Test
    void aDraftIsKeptWithItsFlawsAndPublishedWhenItHasNone() {
        Signed signed = Signed.with(Importing.by(Twelve.PROFILE, "Europe/Paris"));
        String flawed = Signed.TERMS
                .replace("\"percent\": 60", "\"percent\": 160")
                .replace("answered-in-time-over-offered@1", "unheard-of@1");

        Response draft = signed.drafts("2026-07-01", flawed);
        draft.then().statusCode(201).body("flaws.code", contains("unknown-definition", "pool-percent"));
        publish(signed, 1, draft.header("ETag"), 422);
        Response mended = As.role("service-head")
                .header("If-Match", draft.header("ETag"))
                .body("{\"effectiveFrom\":\"2026-07-01\",\"terms\":" + Signed.TERMS + "}")
                .put("/v1/agreements/{a}/versions/1", signed.id());
        mended.then().statusCode(200).body("flaws", hasSize(0));
        publish(signed, 1, draft.header("ETag"), 412);
        publish(signed, 1, mended.header("ETag"), 200);

        As.role("service-head")
                .header("If-Match", "*")
                .body("{\"effectiveFrom\":\"2026-07-01\",\"terms\":" + Signed.TERMS + "}")
                .put("/v1/agreements/{a}/versions/1", signed.id())
                .then()
                .statusCode(409)
                .body("code", equalTo("version-published"));
    }

    @Test
    void versionsTileTheTime() {
        Signed signed = Signed.with(Importing.by(Twelve.PROFILE, "Europe/Paris"));
        signed.publishes("2026-07-01", Signed.TERMS).statusCode(200);
        signed.publishes("2026-07-01", Signed.TERMS)
                .statusCode(422)
                .body("invalidParams.name", contains("effectiveFrom"));
        signed.publishes("2026-10-01", Signed.TERMS).statusCode(200);

        As.vendor(signed.vendorId())
                .get("/v1/agreements/{a}/versions", signed.id())
                .then()
                .statusCode(200)
                .body("items.version", contains(1, 3))
                .body("items[0].effectiveTo", equalTo("2026-10-01"))
                .body("items[1].effectiveTo", nullValue());
    }

    @Test
    void aVersionThatBeginsWithinAMonthIsRefusedBecauseNoMonthIsSplit() {
        Signed signed = Signed.with(Importing.by(Twelve.PROFILE, "Europe/Paris"));

        signed.drafts("2026-10-11", Signed.TERMS)
                .then()
                .statusCode(400)
                .body("invalidParams[0].name", equalTo("effectiveFrom"))
                .body(
                        "invalidParams[0].reason",
                        equalTo("the first of a month, as 2026-10-01: one version governs a month, none is split"));
        signed.drafts("2026-10-01", Signed.TERMS).then().statusCode(201);
    }

    @Test
    void aPublishedVersionIsKeptByTheDatabaseToo() throws SQLException {
        Signed signed = Signed.with(Importing.by(Twelve.PROFILE, "Europe/Paris"));
        signed.publishes("2026-07-01", Signed.TERMS).statusCode(200);

        try (Connection connection = Database.connect();
                Statement sql = connection.createStatement()) {
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> sql.executeUpdate(
                            "update agreement_version set terms = '{}' where agreement_id = '" + signed.id() + "'"))
                    .hasMessageContaining("never changes");
        }
    }

    @Test
    void anotherVendorSeesNothingOfIt() {
        Signed signed = Signed.october();
        String stranger = Given.aVendor();
        String statement = signed.computes("2026-10").path("id");
        String claim = signed.claims("2026-10-05T00:00:00Z", "2026-10-06T00:00:00Z");

        for (String path : new String[] {
            "/v1/agreements/" + signed.id(),
            "/v1/agreements/" + signed.id() + "/versions",
            "/v1/agreements/" + signed.id() + "/versions/1",
            "/v1/statements/" + statement,
            "/v1/exclusions/" + claim,
            "/v1/exclusions?agreementId=" + signed.id(),
            "/v1/disputes?agreementId=" + signed.id(),
            "/v1/agreement-months?agreementId=" + signed.id()
        }) {
            As.vendor(stranger).get(path).then().statusCode(404).body("code", equalTo("unknown"));
        }
        As.vendor(stranger).get("/v1/agreements").then().body("items.id", not(hasItems(signed.id())));
        As.vendor(stranger).get("/v1/statements").then().statusCode(200).body("items", hasSize(0));
        As.vendor(stranger)
                .header("If-Match", "*")
                .body(Map.of("state", "WITHDRAWN"))
                .put("/v1/exclusions/{e}/state", claim)
                .then()
                .statusCode(404);
        assertThat(Database.value("select state from sla_record where id = ?::uuid", claim))
                .isEqualTo("CLAIMED");
    }

    private static void publish(Signed signed, int version, String tag, int status) {
        As.role("service-head")
                .header("If-Match", tag)
                .put("/v1/agreements/{a}/versions/{v}/publication", signed.id(), version)
                .then()
                .statusCode(status);
    }

    @Test
    void aYearIsJudgedAsItWasPromisedWhenItBegan() {
        Signed signed = Signed.with(Twelve.sent());
        signed.publishes("2025-11-01", yearly("0.50")).statusCode(200);
        signed.publishes("2026-10-01", yearly("0.99")).statusCode(200);
        signed.tells("2026-10");

        JsonPath october = signed.document("2026-10");

        assertThat(october.getInt("result.version")).isEqualTo(2);
        assertThat(october.getString("result.levels[0].level.promise.expected")).isEqualTo("0.50");
        assertThat(october.getString("result.levels[0].verdict.state")).isEqualTo("MET");
    }

    private static String yearly(String expected) {
        return """
                {"levels": [{"id": "CSL-1", "name": "Service level",
                  "measurement": {"definition": "service-level/answered-in-time-over-offered@1",
                                  "window": {"kind": "CONTRACT_YEAR"}, "lowVolume": {"minimum": 5}},
                  "promise": {"side": "AT_LEAST", "expected": %s},
                  "stake": {"pool": "ALL", "allocation": 100}}],
                 "pools": [{"id": "ALL", "percent": 100}]}""".formatted(expected);
    }
}
