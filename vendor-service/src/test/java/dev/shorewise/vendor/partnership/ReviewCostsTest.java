package dev.shorewise.vendor.partnership;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import dev.shorewise.test.ServiceResources;
import dev.shorewise.vendor.As;
import dev.shorewise.vendor.FeedbackServer;
import dev.shorewise.vendor.Given;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the months of a strategic review cost, in the pack of those who may read it and of nobody else. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
@QuarkusTestResource(FeedbackServer.class)
class ReviewCostsTest {

    private static final String COSTS = "review.body.pack.sections.find { it.name == 'cost-variance' }.";
    private static final String SENTENCE =
            "2026-09 cost 43500.00 EUR against a budget of 42000.00: 1500.00 more, of which spending 2100.00 and currency"
                    + " -600.00.";

    private String vendor = "";

    @BeforeEach
    void aVendorOfItsOwn() {
        vendor = Given.aVendor();
    }

    @Test
    void whoeverMayReadCostsFindsThemInThePackThatTheyOpen() {
        prepare("2026-08-01", "2026-10-01");

        for (String role : new String[] {"finance", "executive", "auditor"}) {
            opens(As.role(role))
                    .body(COSTS + "state", equalTo("FILLED"))
                    .body(COSTS + "findings.code", contains("over-budget"))
                    .body(COSTS + "findings[0].sentence", equalTo(SENTENCE))
                    .body(COSTS + "findings[0].figures.difference", equalTo(1500))
                    .body(COSTS + "findings[0].about", equalTo(Map.of("month", "2026-09", "currency", "EUR")))
                    .body("review.body.pack.sections.name", hasItem("red-levels"));
        }
        As.role("finance")
                .get("/v1/review-costs/{v}/q3", vendor)
                .then()
                .statusCode(200)
                .body("findings[0].sentence", equalTo(SENTENCE));
    }

    @Test
    void theOtherSideAndWhoeverElseOpensItReadsThatTheyStandElsewhere() {
        prepare("2026-08-01", "2026-10-01");

        for (RequestSpecification reader : new RequestSpecification[] {As.vendor(vendor), As.role("service-head")}) {
            opens(reader)
                    .body(COSTS + "state", equalTo("NOT_AVAILABLE"))
                    .body(COSTS + "findings.code", contains("not-kept-here"))
                    .body(COSTS + "findings.sentence", not(hasItem(SENTENCE)));
        }
        As.vendor(vendor).get("/v1/review-costs/{v}/q3", vendor).then().statusCode(403);
        As.vendor(Given.aVendor())
                .get("/v1/strategic-reviews/{v}/q3", vendor)
                .then()
                .statusCode(404);
        As.role("finance-reader")
                .get("/v1/strategic-reviews/{v}/q3", vendor)
                .then()
                .statusCode(403);
    }

    @Test
    void costsThatFinanceDoesNotTellAreNotAvailable() {
        prepare("2026-01-01", "2026-03-01");

        opens(As.role("finance"))
                .body(COSTS + "state", equalTo("NOT_AVAILABLE"))
                .body(COSTS + "findings.code", contains("not-told"));
        As.role("finance")
                .get("/v1/review-costs/{v}/q3", vendor)
                .then()
                .statusCode(200)
                .body("state", equalTo("NOT_AVAILABLE"));
    }

    @Test
    void whatWasReadIsNotKept() {
        prepare("2026-08-01", "2026-10-01");

        opens(As.role("executive")).body(COSTS + "state", equalTo("FILLED"));

        opens(As.role("cx-head")).body(COSTS + "state", equalTo("NOT_AVAILABLE"));
    }

    private void prepare(String from, String to) {
        As.role("service-head")
                .body(Map.of("title", "Third quarter", "from", from, "to", to))
                .put("/v1/strategic-reviews/{v}/q3", vendor)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse opens(RequestSpecification reader) {
        return reader.get("/v1/strategic-reviews/{v}/q3", vendor).then().statusCode(200);
    }
}
