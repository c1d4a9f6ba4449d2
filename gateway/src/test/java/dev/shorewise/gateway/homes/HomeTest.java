package dev.shorewise.gateway.homes;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import com.sun.net.httpserver.HttpExchange;
import dev.shorewise.gateway.FakeService;
import dev.shorewise.gateway.GatewayResources;
import dev.shorewise.gateway.routing.Service;
import dev.shorewise.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Home views, whole and in parts. */
@QuarkusTest
@QuarkusTestResource(GatewayResources.class)
class HomeTest {

    private static final String MONTH = "2026-10";

    private final String vendorId = "v-" + UUID.randomUUID().toString().substring(0, 8);
    private FakeService vendor;
    private FakeService feedback;
    private FakeService finance;

    /** Waits until no circuit of an earlier test is open any more. */
    @BeforeEach
    void start() {
        vendor = FakeService.at(Service.VENDOR).answering(this::registry);
        feedback = FakeService.at(Service.FEEDBACK);
        finance = FakeService.at(Service.FINANCE);
        Instant until = Instant.now().plus(Duration.ofSeconds(20));
        while (home(Tokens.of("admin"), "executive").extract().path("partial").equals(true)) {
            assertThat(Instant.now()).as("the services stay away").isBefore(until);
        }
    }

    @AfterEach
    void stop() {
        vendor.close();
        feedback.close();
        finance.close();
    }

    private void registry(HttpExchange call) throws IOException {
        String body =
                switch (call.getRequestURI().getPath()) {
                    case "/v1/vendors" -> "{\"items\":[{\"id\":\"" + vendorId + "\",\"name\":\"One\"}]}";
                    case "/v1/agreements" -> "{\"items\":[{\"id\":\"ag-7\",\"vendorId\":\"" + vendorId + "\"}]}";
                    default -> "{\"asked\":\"" + call.getRequestURI().getPath() + "\"}";
                };
        FakeService.reply(call, 200, "application/json", body);
    }

    private static ValidatableResponse home(String token, String persona) {
        return given().header("Authorization", "Bearer " + token)
                .queryParam("month", MONTH)
                .get("/v1/homes/" + persona)
                .then();
    }

    private static String part(String name) {
        return "parts.find { it.name == '" + name + "' }.";
    }

    @Test
    void everyVendorAndEveryAgreementIsAskedAbout() {
        home(Tokens.of("service-head"), "service")
                .statusCode(200)
                .body("persona", equalTo("service"))
                .body("month", equalTo(MONTH))
                .body("partial", equalTo(false))
                .body("parts.status", everyItem(is("LIVE")))
                .body(part("kpis") + "subject", equalTo(vendorId))
                .body(part("outlook") + "subject", equalTo("ag-7"))
                .body(part("outlook") + "data.asked", equalTo("/v1/outlooks"))
                .body("parts.name", hasItem("kpis-before"));
        assertThat(vendor.seen())
                .extracting(FakeService.Seen::target)
                .contains("/v1/kpis?vendorId=" + vendorId + "&month=2026-09");
    }

    @Test
    void whatIsAskedOfAllVendorsTogetherIsAskedOnce() {
        home(Tokens.of("finance"), "finance")
                .body(part("cost-table") + "subject", nullValue())
                .body(part("cost-table") + "status", equalTo("LIVE"));
        assertThat(finance.seen())
                .extracting(FakeService.Seen::target)
                .contains("/v1/unit-cost-tables?vendorId=" + vendorId + "&from=2026-10&to=2026-10&by=vendor");
    }

    @Test
    void theServicesAreAskedWithTheCallersOwnToken() {
        String token = Tokens.of("finance");
        home(token, "finance").statusCode(200);
        assertThat(finance.last().header("Authorization")).isEqualTo("Bearer " + token);
    }

    @Test
    void whatAServiceRefusesIsWithheldAndNothingElseIs() {
        finance.answering(403, "{\"code\":\"not-allowed\"}");
        home(Tokens.of("cx-head"), "executive")
                .statusCode(200)
                .body("partial", equalTo(false))
                .body(part("cost-table") + "status", equalTo("WITHHELD"))
                .body(part("cost-table") + "data", nullValue())
                .body(part("kpis") + "status", equalTo("LIVE"));
    }

    @Test
    void aPartWhoseServiceIsDownIsAnsweredAsLastKnownWithItsAge() {
        home(Tokens.of("executive"), "executive").body("partial", equalTo(false));
        feedback.close();
        home(Tokens.of("executive"), "executive")
                .statusCode(200)
                .body("partial", equalTo(true))
                .body(part("satisfaction") + "status", equalTo("STALE"))
                .body(part("satisfaction") + "ageSeconds", greaterThanOrEqualTo(0))
                .body(part("kpis") + "status", equalTo("LIVE"));
    }

    @Test
    void theVendorsAreRememberedForWhenTheRegistryDoesNotSay() {
        home(Tokens.of("executive"), "executive").body("partial", equalTo(false));
        vendor.close();
        home(Tokens.of("executive"), "executive")
                .statusCode(200)
                .body(part("vendors") + "status", equalTo("STALE"))
                .body(part("satisfaction") + "subject", equalTo(vendorId))
                .body(part("satisfaction") + "status", equalTo("LIVE"));
    }

    @Test
    void whatOneRoleWasToldAnotherDoesNotReadFromMemory() {
        home(Tokens.of("executive"), "finance").body(part("unit-costs") + "status", equalTo("LIVE"));
        finance.close();
        home(Tokens.of("cx-head"), "finance").body(part("unit-costs") + "status", equalTo("UNAVAILABLE"));
        home(Tokens.of("executive"), "finance").body(part("unit-costs") + "status", equalTo("STALE"));
    }

    @Test
    void aViewTravelsCompressed() {
        home(Tokens.of("executive"), "executive").header("Content-Encoding", equalTo("gzip"));
    }

    @Test
    void theSameViewAgainIsNotModified() {
        String token = Tokens.of("service-head");
        String tag = home(token, "service").extract().header("ETag");
        given().header("Authorization", "Bearer " + token)
                .header("If-None-Match", tag)
                .queryParam("month", MONTH)
                .get("/v1/homes/service")
                .then()
                .statusCode(304);
    }

    @Test
    void noSuchPersonaIsUnknownAndAMonthIsNeeded() {
        home(Tokens.of("admin"), "emperor").statusCode(404);
        given().header("Authorization", "Bearer " + Tokens.of("admin"))
                .get("/v1/homes/service")
                .then()
                .statusCode(400)
                .body("invalidParams[0].name", equalTo("month"));
    }
}
