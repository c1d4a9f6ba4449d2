package dev.shorewise.vendor.registry;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import dev.shorewise.test.ServiceResources;
import dev.shorewise.vendor.As;
import dev.shorewise.vendor.Given;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sites, and since when they serve what. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class SiteTest {

    @Test
    void aSiteIsCreatedReadAndListed() {
        String vendor = Given.aVendor();

        createSite(vendor, Map.of("id", "manila", "languages", List.of("EN", "fil-ph", "en")))
                .statusCode(201)
                .header("Location", endsWith("/v1/vendors/" + vendor + "/sites/manila"))
                .body("languages", contains("en", "fil-PH"));

        As.vendor(vendor)
                .get("/v1/vendors/{v}/sites", vendor)
                .then()
                .body("items.id", contains("manila"))
                .body("items[0].timeZone", equalTo("Asia/Manila"));
        As.admin().get("/v1/vendors/{v}/sites/manila", vendor).then().body("deliveryModel", equalTo("OFFSHORE"));
        As.admin().get("/v1/vendors/{v}/sites/nowhere", vendor).then().statusCode(404);
        createSite("no-such-vendor", Map.of()).statusCode(404);
    }

    @Test
    void aSiteIsChangedByWhoHasSeenItAndLeavesATrace() {
        String vendor = Given.aVendor();
        String site = Given.aSite(vendor, "Europe/Paris");
        Map<String, Object> change = new HashMap<>(Map.of(
                "name",
                "Renamed",
                "country",
                "FR",
                "deliveryModel",
                "NEARSHORE",
                "languages",
                List.of("fr"),
                "reason",
                "the work moved"));
        String path = "/v1/vendors/" + vendor + "/sites/" + site;
        String read = As.admin().get(path).then().statusCode(200).extract().header("ETag");

        As.admin().body(change).put(path).then().statusCode(428);
        As.admin()
                .header("If-Match", read)
                .body(change)
                .put(path)
                .then()
                .statusCode(200)
                .body("deliveryModel", equalTo("NEARSHORE"));
        As.admin().header("If-Match", read).body(change).put(path).then().statusCode(412);
        for (String day : List.of("2199-01-01", "2001-01-01")) {
            change.putAll(Map.of("effectiveOn", day, "deliveryModel", "ONSHORE"));
            As.admin()
                    .header("If-Match", As.admin().get(path).header("ETag"))
                    .body(change)
                    .put(path)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("invalid-day"));
        }
        As.role("auditor")
                .queryParam("subject", "SITE")
                .get("/v1/vendor-changes/{v}", vendor)
                .then()
                .body("items.reason", contains(null, "the work moved"))
                .body("items[1].state.facts.deliveryModel", equalTo("NEARSHORE"))
                .body("items[1].changedBy", org.hamcrest.Matchers.notNullValue());
        As.admin()
                .queryParam("updatedSince", "2199-01-01T00:00:00Z")
                .get("/v1/vendors/{v}/sites", vendor)
                .then()
                .body("items", org.hamcrest.Matchers.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "country, XX, unknown-country",
        "country, fr, invalid-input",
        "timeZone, GMT+2, unknown-time-zone",
        "timeZone, Europe/Atlantis, unknown-time-zone",
        "id, A Site, invalid-input",
        "deliveryModel, NOWHERE, malformed-json",
        "role, admin, malformed-json",
    })
    void aSiteThatCannotBeIsRefused(String field, String value, String code) {
        createSite(Given.aVendor(), Map.<String, Object>of(field, value))
                .statusCode(400)
                .body("code", equalTo(code));
    }

    @Test
    void whatASiteServesIsKeptSinceWhen() {
        String vendor = Given.aVendor();
        String path = "/v1/vendors/" + vendor + "/sites/" + Given.aSite(vendor, "Europe/Paris") + "/service";
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));

        serves(path, "08:00", Map.of())
                .statusCode(200)
                .body("since", equalTo("1900-01-01"))
                .body("periods.size()", equalTo(1));
        serves(path, "07:00", Map.of("effectiveOn", today.minusDays(10).toString()))
                .statusCode(200)
                .body("since", equalTo(today.minusDays(10).toString()));
        serves(path, "06:00", Map.of("effectiveOn", today.plusDays(30).toString()))
                .statusCode(200)
                .body("body.hours.windows[0].from", startsWith("07:00"))
                .body("periods.size()", equalTo(3))
                .body("periods[2].service.hours.windows[0].from", startsWith("06:00"));
        serves(path, "07:00", Map.of()).body("periods.size()", equalTo(3));
        for (LocalDate day : List.of(today.minusDays(40), today.plusDays(400))) {
            serves(path, "05:00", Map.of("effectiveOn", day.toString()))
                    .statusCode(400)
                    .body("code", equalTo("invalid-day"));
        }
    }

    private static ValidatableResponse serves(String path, String from, Map<String, String> more) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "hours", Map.of("windows", List.of(Map.of("days", List.of("MONDAY"), "from", from, "to", "18:00"))),
                "languages", List.of(Map.of("language", "fr", "level", "C1")),
                "channels", List.of("VOICE")));
        body.putAll(more);
        return As.admin().header("If-Match", "*").body(body).put(path).then();
    }

    static ValidatableResponse createSite(String vendor, Map<String, Object> changed) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "id", "manila",
                "name", "Manila",
                "country", "PH",
                "timeZone", "Asia/Manila",
                "deliveryModel", "OFFSHORE",
                "languages", List.of("en")));
        body.putAll(changed);
        return As.admin().body(body).post("/v1/vendors/{v}/sites", vendor).then();
    }
}
