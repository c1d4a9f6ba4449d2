package dev.shorewise.gateway.scorecards;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import dev.shorewise.gateway.FakeService;
import dev.shorewise.gateway.GatewayResources;
import dev.shorewise.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** All vendors of a caller, worst first. */
@QuarkusTest
@QuarkusTestResource(GatewayResources.class)
class RankingTest extends ServicesFixture {

    @BeforeEach
    void fourVendors() {
        vendor.answering(call -> {
            String query = String.valueOf(call.getRequestURI().getQuery());
            String body;
            if (call.getRequestURI().getPath().equals("/v1/vendors")) {
                body = "{\"items\":[%s,%s,%s,%s]}"
                        .formatted(vendorJson("fair"), vendorJson("idle"), vendorJson("poor"), vendorJson("tiny"));
            } else if (query.contains("vendorId=fair")) {
                body = kpis(900, 1_000);
            } else if (query.contains("vendorId=poor")) {
                body = kpis(400, 1_000);
            } else if (query.contains("vendorId=tiny")) {
                body = kpis(0, 19);
            } else {
                body = """
                        {"groups":[{"key":"all","measures":[{"status":"NOT_MEASURED","reason":"NO_ACTIVITY",
                        "definition":"service-level/answered-in-time-over-offered@1","numerator":0,"denominator":0}]}]}""";
            }
            FakeService.reply(call, 200, "application/json", body);
        });
    }

    @Test
    void theWorstVendorComesFirstAndWhatIsNotMeasuredComesLastWithoutARank() {
        ranking(Tokens.of("service-head"))
                .statusCode(200)
                .body("partial", equalTo(false))
                .body("order", equalTo("WORST_FIRST"))
                .body("scorecards.vendorId.take(2)", contains("poor", "fair"))
                .body("scorecards.rank.take(2)", contains(1, 2))
                .body("scorecards.vendorId.drop(2)", hasItems("idle", "tiny"))
                .body("scorecards.find { it.vendorId == 'poor' }.standing.state", equalTo("MISSED"))
                .body("scorecards.find { it.vendorId == 'idle' }.standing.state", equalTo("NOT_MEASURED"))
                .body("scorecards.find { it.vendorId == 'idle' }.standing.reason", equalTo("NO_ACTIVITY"))
                .body("scorecards.find { it.vendorId == 'idle' }.standing", not(org.hamcrest.Matchers.hasKey("value")))
                .body("scorecards.find { it.vendorId == 'tiny' }.standing.reason", equalTo("BELOW_MINIMUM_VOLUME"))
                .body("scorecards[0].sections[0].data.name", equalTo("The vendor poor"));
    }

    @Test
    void withoutTheRegistryTheVendorsSeenBeforeAreListedWithTheirAge() {
        ranking(Tokens.of("qa-director")).body("partial", equalTo(false));
        vendor.close();
        ranking(Tokens.of("qa-director"))
                .statusCode(200)
                .body("partial", equalTo(true))
                .body("vendorsAgeSeconds", notNullValue())
                .body("scorecards.vendorId.take(2)", contains("poor", "fair"))
                .body("scorecards[0].sections.find { it.name == 'contract' }.status", equalTo("STALE"))
                .body("scorecards[0].sections.find { it.name == 'customers' }.status", equalTo("LIVE"));
    }

    @Test
    void aCallerWhoSawNothingBeforeIsShownNothingFromMemory() {
        ranking(Tokens.of("qa-director")).body("partial", equalTo(false));
        vendor.close();
        ranking(Tokens.of("vendor", newVendor()))
                .statusCode(200)
                .body("partial", equalTo(true))
                .body("scorecards.size()", equalTo(0));
    }
}
