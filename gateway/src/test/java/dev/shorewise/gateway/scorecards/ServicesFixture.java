package dev.shorewise.gateway.scorecards;

import static io.restassured.RestAssured.given;

import dev.shorewise.gateway.FakeService;
import dev.shorewise.gateway.routing.Service;
import dev.shorewise.test.Tokens;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Three services that answer about any vendor, started before and stopped after each test. */
abstract class ServicesFixture {

    static final String MONTH = "2026-10";

    FakeService vendor;
    FakeService feedback;
    FakeService finance;

    /** Waits until no circuit of an earlier test is open any more. */
    @BeforeEach
    void start() {
        vendor = FakeService.at(Service.VENDOR);
        feedback = FakeService.at(Service.FEEDBACK);
        finance = FakeService.at(Service.FINANCE);
        vendor.answering(call -> FakeService.reply(
                call,
                200,
                "application/json",
                call.getRequestURI().getPath().equals("/v1/kpis") ? kpis(850, 1_000) : vendorJson("any")));
        feedback.answering("{\"groups\":[{\"key\":\"all\",\"measures\":[]}]}");
        finance.answering("{\"groups\":[]}");
        Instant until = Instant.now().plus(Duration.ofSeconds(20));
        while (card(Tokens.of("admin"), "warm-up").extract().path("partial").equals(true)) {
            if (Instant.now().isAfter(until)) {
                throw new IllegalStateException("the services stay away");
            }
        }
    }

    @AfterEach
    void stop() {
        vendor.close();
        feedback.close();
        finance.close();
    }

    /** A vendor that no other test has asked about. */
    static String newVendor() {
        return "v-" + UUID.randomUUID().toString().substring(0, 8);
    }

    static ValidatableResponse card(String token, String vendorId) {
        return given().header("Authorization", "Bearer " + token)
                .queryParam("month", MONTH)
                .get("/v1/scorecards/" + vendorId)
                .then();
    }

    static ValidatableResponse ranking(String token) {
        return given().header("Authorization", "Bearer " + token)
                .queryParam("month", MONTH)
                .get("/v1/scorecards")
                .then();
    }

    static String section(String name) {
        return "sections.find { it.name == '" + name + "' }.";
    }

    static String vendorJson(String id) {
        return "{\"id\":\"%s\",\"name\":\"The vendor %s\",\"kind\":\"VENDOR\"}".formatted(id, id);
    }

    static String kpis(long inTime, long offered) {
        return """
                {"groups":[{"key":"all","measures":[
                  {"definition":"abandonment/over-offered@1","numerator":1,"denominator":9,"status":"MEASURED"},
                  {"definition":"service-level/answered-in-time-over-offered@1","value":0.5,
                   "numerator":%d,"denominator":%d,"status":"MEASURED"}]}]}""".formatted(inTime, offered);
    }
}
