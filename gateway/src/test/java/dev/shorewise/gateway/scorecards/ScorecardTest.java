package dev.shorewise.gateway.scorecards;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.nullValue;

import dev.shorewise.gateway.FakeService;
import dev.shorewise.gateway.GatewayResources;
import dev.shorewise.gateway.questions.Kept;
import dev.shorewise.gateway.scorecards.store.KeptSections;
import dev.shorewise.kit.callers.VendorScope;
import dev.shorewise.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** One vendor's month, whole and in parts. */
@QuarkusTest
@QuarkusTestResource(GatewayResources.class)
class ScorecardTest extends ServicesFixture {

    @Inject
    KeptSections kept;

    @Test
    void threeServicesMakeOneScorecard() {
        card(Tokens.of("service-head"), newVendor())
                .statusCode(200)
                .body("partial", equalTo(false))
                .body("month", equalTo(MONTH))
                .body("sections.name", equalTo(java.util.List.of("vendor", "contract", "customers", "money")))
                .body("sections.status.unique()", equalTo(java.util.List.of("LIVE")))
                .body(section("contract") + "data.groups[0].measures[1].numerator", equalTo(850))
                .body("standing.state", equalTo("MET"))
                .body("standing.value", equalTo(0.85f))
                .body("standing.target", equalTo(0.8f));
    }

    @Test
    void theServicesAreAskedWithTheCallersOwnToken() {
        String token = Tokens.of("vendor", "harborline");
        card(token, "harborline").statusCode(200);
        assertThat(finance.last().header("Authorization")).isEqualTo("Bearer " + token);
        assertThat(finance.last().target()).isEqualTo("/v1/unit-costs?vendorId=harborline&month=" + MONTH);
        assertThat(finance.last().header("X-Request-Id")).isNotEmpty();
    }

    @Test
    void aPartWhoseServiceIsDownIsAnsweredAsLastKnownWithItsAge() {
        String id = newVendor();
        card(Tokens.of("cx-head"), id).body("partial", equalTo(false));
        feedback.close();
        card(Tokens.of("cx-head"), id)
                .statusCode(200)
                .body("partial", equalTo(true))
                .body(section("customers") + "status", equalTo("STALE"))
                .body(section("customers") + "reason", equalTo("UNREACHABLE"))
                .body(section("customers") + "data.groups[0].key", equalTo("all"))
                .body(section("contract") + "status", equalTo("LIVE"));
    }

    @Test
    void theAgeIsThatOfTheAnswerWhicheverProcessKeptIt() {
        String id = newVendor();
        Instant anHourAgo = Instant.now().minus(Duration.ofHours(1));
        VendorScope.ALL.run(() -> kept.keep(
                id, YearMonth.parse(MONTH), SectionName.MONEY, "* finance", new Kept("{\"groups\":[7]}", anHourAgo)));
        finance.close();
        card(Tokens.of("finance"), id)
                .body(section("money") + "status", equalTo("STALE"))
                .body(section("money") + "data.groups[0]", equalTo(7))
                .body(section("money") + "ageSeconds", greaterThanOrEqualTo(3_600));
    }

    @Test
    void aPartThatNeverCameIsNamedAsMissing() {
        finance.close();
        card(Tokens.of("finance"), newVendor())
                .statusCode(200)
                .body("partial", equalTo(true))
                .body(section("money") + "status", equalTo("UNAVAILABLE"))
                .body(section("money") + "data", nullValue());
    }

    @Test
    void withoutTheVendorServiceNothingIsMetOrMissed() {
        vendor.close();
        card(Tokens.of("service-head"), newVendor())
                .statusCode(200)
                .body("standing.state", equalTo("NOT_MEASURED"))
                .body("standing.reason", equalTo("UNAVAILABLE"));
    }

    @Test
    void aSlowPartIsNotWaitedForButKeptWhenItComes() throws InterruptedException {
        String id = newVendor();
        CountDownLatch release = new CountDownLatch(1);
        finance.answering(call -> {
            awaitQuietly(release);
            FakeService.reply(call, 200, "application/json", "{\"groups\":[\"late\"]}");
        });
        card(Tokens.of("finance"), id)
                .body(section("money") + "status", equalTo("UNAVAILABLE"))
                .body(section("money") + "reason", equalTo("SLOW"));
        release.countDown();
        assertThat(keptWithin(Duration.ofSeconds(10), id)).contains("late");
    }

    @Test
    void aServiceThatFailsIsLeftAlone() {
        feedback.answering(500, "{}");
        int before = feedback.seen().size();
        for (int i = 0; i < 40; i++) {
            card(Tokens.of("cx-head"), newVendor()).statusCode(200).body("partial", equalTo(true));
        }
        assertThat(feedback.seen().size() - before).isBetween(1, 20);
    }

    @Test
    void aRefusalIsAnAnswerAndNotAFailure() {
        finance.answering(403, "{\"code\":\"not-allowed\"}");
        for (int i = 0; i < 10; i++) {
            card(Tokens.of("cx-head"), newVendor())
                    .statusCode(200)
                    .body("partial", equalTo(false))
                    .body(section("money") + "status", equalTo("WITHHELD"))
                    .body(section("money") + "reason", equalTo("NOT_ALLOWED"));
        }
    }

    @Test
    void whatOneRoleWasToldAnotherDoesNotReadFromMemory() {
        String id = newVendor();
        card(Tokens.of("finance"), id).body(section("money") + "status", equalTo("LIVE"));
        finance.close();
        card(Tokens.of("cx-head"), id).body(section("money") + "status", equalTo("UNAVAILABLE"));
        card(Tokens.of("finance"), id).body(section("money") + "status", equalTo("STALE"));
    }

    @Test
    void anotherVendorAndAnUnknownOneLookTheSame() {
        int before = vendor.seen().size();
        String foreign = card(Tokens.of("vendor", "harborline"), "meridian")
                .statusCode(404)
                .extract()
                .path("detail");
        assertThat(vendor.seen()).hasSize(before);
        vendor.answering(404, "{\"code\":\"unknown\"}");
        String unknown =
                card(Tokens.of("admin"), newVendor()).statusCode(404).extract().path("detail");
        assertThat(foreign).isEqualTo(unknown);
        card(Tokens.of("admin"), "a&vendorId=b").statusCode(404);
    }

    @Test
    void theSameScorecardAgainIsNotModified() {
        String id = newVendor();
        String tag = card(Tokens.of("admin"), id).extract().header("ETag");
        given().header("Authorization", "Bearer " + Tokens.of("admin"))
                .header("If-None-Match", tag)
                .queryParam("month", MONTH)
                .get("/v1/scorecards/" + id)
                .then()
                .statusCode(304);
    }

    @Test
    void aMonthIsNeeded() {
        for (String month : new String[] {"", "2026", "2026-13", "october"}) {
            given().header("Authorization", "Bearer " + Tokens.of("admin"))
                    .queryParam("month", month)
                    .get("/v1/scorecards/harborline")
                    .then()
                    .statusCode(400)
                    .body("invalidParams[0].name", equalTo("month"));
        }
    }

    private String keptWithin(Duration wait, String id) throws InterruptedException {
        Instant until = Instant.now().plus(wait);
        StringBuilder data = new StringBuilder();
        while (data.isEmpty() && Instant.now().isBefore(until)) {
            VendorScope.ALL.run(() -> {
                Kept money = kept.find(id, YearMonth.parse(MONTH), "* finance").get(SectionName.MONEY);
                data.append(money == null ? "" : money.data());
            });
            Thread.sleep(20);
        }
        return data.toString();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
