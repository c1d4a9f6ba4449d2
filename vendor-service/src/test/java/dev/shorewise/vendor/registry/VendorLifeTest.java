package dev.shorewise.vendor.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.shorewise.test.ServiceResources;
import dev.shorewise.vendor.As;
import dev.shorewise.vendor.Given;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A vendor's life, contracts, persons and cover, each change with who and why. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class VendorLifeTest {

    @Test
    void aVendorGoesThroughItsLifeAndEveryStepIsKeptWithWhoAndWhy() {
        String id = Given.aVendor();

        move(id, "ACTIVE")
                .statusCode(409)
                .body("code", equalTo("stage-does-not-follow"))
                .body("detail", containsString("ONBOARDING"));
        for (String stage : List.of("ONBOARDING", "ACTIVE", "ON_NOTICE", "ACTIVE", "ON_NOTICE", "EXITED")) {
            move(id, stage).statusCode(200).body("stage", equalTo(stage));
        }

        As.vendor(id)
                .queryParam("subject", "STAGE")
                .get("/v1/vendor-changes/{id}", id)
                .then()
                .body("items.state.to", contains("ONBOARDING", "ACTIVE", "ON_NOTICE", "ACTIVE", "ON_NOTICE", "EXITED"))
                .body("items[0].state.from", equalTo("PROSPECT"))
                .body("items[0].state.effectiveOn", equalTo("2026-12-01"))
                .body("items[0].reason", equalTo("because"))
                .body("items[0].changedBy", not(emptyString()));
    }

    @Test
    void aStepNeedsTheRevisionThatWasRead() {
        String id = Given.aVendor();
        Map<String, String> step = Map.of("to", "ONBOARDING", "effectiveOn", "2026-12-01", "reason", "because");
        As.admin().body(step).post("/v1/vendors/{id}/stages", id).then().statusCode(428);
        As.admin()
                .header("If-Match", "\"7\"")
                .body(step)
                .post("/v1/vendors/{id}/stages", id)
                .then()
                .statusCode(412);
    }

    @Test
    void vendorsAreFoundByWordsKindAndStage() {
        String id = Given.id("zephyr");
        As.admin()
                .body(Map.of("id", id, "name", "50%_Zephyr Services", "kind", "IN_HOUSE"))
                .post("/v1/vendors")
                .then()
                .statusCode(201)
                .body("stage", equalTo("ACTIVE"));

        found("q", "%_zEPHYR", "kind", "IN_HOUSE", "stage", "ACTIVE").body("items.id", contains(id));
        found("q", "%_zephyr", "stage", "EXITED").body("items", empty());
        found("q", "0_z").body("items", empty());
    }

    /** Java and the database lower some letters differently. */
    @Test
    void aVendorIsFoundByItsOwnNameWhateverItsLetters() {
        String id = Given.id("istanbul");
        String name = id + " \u0130\u015eLEM STRASSE\u1e9e \u03a0\u039f\u039b\u0399\u03a3";
        As.admin()
                .body(Map.of("id", id, "name", name, "kind", "VENDOR"))
                .post("/v1/vendors")
                .then()
                .statusCode(201);

        found("q", name).body("items.id", contains(id));
    }

    @Test
    void whatIsDueInContractsIsListedBeforeADatePasses() {
        String id = Given.aVendor();
        LocalDate today = LocalDate.now(java.time.ZoneOffset.UTC);
        Map<String, Object> contract = new HashMap<>(Map.of(
                "title",
                "Voice",
                "startsOn",
                "2020-01-01",
                "endsOn",
                today.plusDays(200).toString(),
                "noticeDays",
                100,
                "renewalMonths",
                12,
                "value",
                Map.of("amount", "1200000.50", "currency", "EUR"),
                "reminderDays",
                30,
                "documents",
                List.of(Map.of(
                        "title",
                        "ISO 27001",
                        "reference",
                        "dms://1",
                        "expiresOn",
                        today.minusDays(1).toString()))));
        put(id, "contracts", "voice", contract, null).statusCode(200);

        due(id, today)
                .body("items.deadline.what", contains("DOCUMENT"))
                .body("items[0].deadline.passed", equalTo(true));
        due(id, today.plusDays(70)).body("items.deadline.what", contains("DOCUMENT", "NOTICE"));
        due(id, today.plusDays(170)).body("items.deadline.what", contains("DOCUMENT", "NOTICE", "RENEWAL"));

        As.vendor(id).get("/v1/contracts/{v}/voice", id).then().body("body.value.currency", equalTo("EUR"));
        put(id, "contracts", "voice", contract, null).statusCode(428);
        contract.put("value", Map.of("amount", "1", "currency", "XXY"));
        put(id, "contracts", "other", contract, null).statusCode(400).body("code", equalTo("invalid-contract"));
        As.vendor(Given.aVendor()).get("/v1/contracts/{v}/voice", id).then().statusCode(404);
    }

    @Test
    void aPersonIsAddedChangedAndRemovedAndTheTraceStays() {
        String id = Given.aVendor();
        String tag = put(id, "contact-persons", "ann", Map.of("name", "Ann", "responsibility", "operations"), null)
                .statusCode(200)
                .extract()
                .header("ETag");
        String next = put(id, "contact-persons", "ann", Map.of("name", "Ann", "responsibility", "quality"), tag)
                .statusCode(200)
                .extract()
                .header("ETag");

        put(id, "contact-persons", "ann", Map.of("name", "Ann", "responsibility", "all"), tag)
                .statusCode(412);
        As.admin()
                .header("If-Match", next)
                .delete("/v1/contact-persons/{v}/ann", id)
                .then()
                .statusCode(204);

        As.admin().get("/v1/contact-persons/{v}", id).then().body("items", empty());
        List<Map<String, Object>> changes = As.admin()
                .queryParam("subject", "PERSON")
                .get("/v1/vendor-changes/{id}", id)
                .path("items");
        assertThat(changes).hasSize(3);
        assertThat(changes.get(2).get("state")).isNull();
    }

    @Test
    void coverageAsksTheSitesOfVendorsAtWork() {
        String id = Given.aVendor();
        String site = Given.aSite(id, "Asia/Manila");
        Map<String, Object> hours = Map.of(
                "windows", List.of(Map.of("days", List.of("MONDAY", "TUESDAY"), "from", "09:00", "to", "17:00")));
        As.admin()
                .body(Map.of(
                        "hours", hours,
                        "languages", List.of(Map.of("language", "fr", "level", "C1")),
                        "channels", List.of("VOICE")))
                .put("/v1/vendors/{v}/sites/{s}/service", id, site)
                .then()
                .statusCode(200);

        coverage(id, hours).statusCode(200).body("covers[0].coveredMinutes", equalTo(0));
        move(id, "ONBOARDING");
        move(id, "ACTIVE");
        coverage(id, hours)
                .body("covers.channel", contains("VOICE", "CHAT"))
                .body("covers[0].promisedMinutes", equalTo(960))
                .body("covers[0].coveredMinutes", equalTo(960))
                .body("covers[1].coveredMinutes", equalTo(0))
                .body("covers[1].gaps[0].from", equalTo("2026-10-05T01:00:00Z"));
        As.vendor(Given.aVendor()).body("{}").post("/v1/coverage").then().statusCode(400);
    }

    private static ValidatableResponse coverage(String vendor, Map<String, Object> hours) {
        return As.vendor(vendor)
                .body(Map.of(
                        "from", "2026-10-05",
                        "to", "2026-10-12",
                        "timeZone", "Asia/Manila",
                        "hours", hours,
                        "languages", List.of("fr"),
                        "channels", List.of("VOICE", "CHAT"),
                        "leastLevel", "B2"))
                .post("/v1/coverage")
                .then();
    }

    private static ValidatableResponse due(String vendor, LocalDate by) {
        return As.vendor(vendor)
                .queryParam("by", by.toString())
                .get("/v1/contract-deadlines")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse put(
            String vendor, String what, String id, Map<String, ?> body, @Nullable String tag) {
        var request = As.admin().body(body);
        return (tag == null ? request : request.header("If-Match", tag))
                .put("/v1/{what}/{v}/{id}", what, vendor, id)
                .then();
    }

    private static ValidatableResponse found(String... query) {
        var request = As.role("executive");
        for (int i = 0; i < query.length; i += 2) {
            request.queryParam(query[i], query[i + 1]);
        }
        return request.get("/v1/vendors").then().statusCode(200);
    }

    private static ValidatableResponse move(String vendor, String to) {
        return As.admin()
                .header("If-Match", As.admin().get("/v1/vendors/{id}", vendor).header("ETag"))
                .body(Map.of("to", to, "effectiveOn", "2026-12-01", "reason", "because"))
                .post("/v1/vendors/{id}/stages", vendor)
                .then();
    }
}
