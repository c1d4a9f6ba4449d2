package dev.shorewise.finance.variance;

import static dev.shorewise.finance.Calls.as;
import static org.hamcrest.Matchers.equalTo;

import dev.shorewise.finance.VendorServer;
import dev.shorewise.test.ServiceResources;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
@QuarkusTestResource(VendorServer.class)
class VarianceApiTest {

    private static final String LINES = """
            {"currency": "EUR", "lines": [{"name": "voice USD",
              "budget": {"quantity": %s, "price": 4.00, "rate": 1.00},
              "actual": {"quantity": 1000, "price": 5.00, "rate": 0.80}}]}""";

    @Test
    void aFallingCurrencyDoesNotHideARiseOfPrice() {
        as("finance")
                .body(LINES.formatted("1000"))
                .post("/v1/variances")
                .then()
                .statusCode(200)
                .body("difference.amount", equalTo("0.00"))
                .body("price.amount", equalTo("1000.00"))
                .body("fx.amount", equalTo("-1000.00"));
    }

    @Test
    void withoutABudgetThereIsNothingToExplain() {
        as("finance").body(LINES.formatted("0")).post("/v1/variances").then().statusCode(400);
        as("finance").body("{}").post("/v1/variances").then().statusCode(400);
        as("finance-reader")
                .body(LINES.formatted("1"))
                .post("/v1/variances")
                .then()
                .statusCode(403);
    }
}
