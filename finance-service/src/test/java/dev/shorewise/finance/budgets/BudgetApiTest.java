package dev.shorewise.finance.budgets;

import static dev.shorewise.finance.Calls.as;
import static dev.shorewise.finance.Calls.costProfile;
import static dev.shorewise.finance.Calls.send;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.finance.VendorServer;
import dev.shorewise.test.ServiceResources;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
@QuarkusTestResource(VendorServer.class)
class BudgetApiTest {

    private static final String HEADER =
            "lineId,vendorId,siteId,category,month,chargePeriodStart,chargePeriodEnd,amount,currency,invoiceId,description,chargeClass\n";

    @Test
    void aCurrencyThatFallsHidesAPriceThatRises() {
        costProfile("budgets");
        send("/v1/exchange-rate-imports", "date,currency,rate_per_eur\n2043-01-04,USD,1.25\n");
        send("/v1/cost-imports?profileId=budgets", HEADER + """
                b1,bud-a,,service,2043-01,,,50000,USD,,,
                b2,bud-a,,governance,2043-01,,,1000,EUR,,,
                b3,bud-a,,churn,2043-01,,,777,EUR,,,
                """);
        as("finance").body("""
                        {"currency": "EUR", "rates": {"USD": 0.95},
                         "lines": [{"category": "service", "amount": 42000, "currency": "USD"},
                                   {"category": "travel", "amount": 500, "currency": "EUR"}]}""").put("/v1/budgets/bud-a/2043-01").then().statusCode(201);

        JsonPath variance =
                as("executive").get("/v1/budgets/bud-a/2043-01/variance").jsonPath();

        assertThat(variance.getList("rows.category")).containsExactly("governance", "service", "travel");
        assertThat(variance.getList("rows.planned.amount")).containsExactly("0.00", "39900.00", "500.00");
        assertThat(variance.getList("rows.actual.amount")).containsExactly("1000.00", "40000.00", "0.00");
        assertThat(variance.getString("rows[1].difference.amount")).isEqualTo("100.00");
        assertThat(variance.getString("rows[1].spending.amount")).isEqualTo("7600.00");
        assertThat(variance.getString("rows[1].currency.amount")).isEqualTo("-7500.00");
        assertThat(variance.getString("total.difference.amount")).isEqualTo("600.00");
    }

    @Test
    void aBudgetHasVersionsAndWhatItCannotBeIsRefused() {
        String budget =
                "{\"currency\": \"EUR\", \"lines\": [{\"category\": \"travel\", \"amount\": 1, \"currency\": \"EUR\"}]}";
        as("finance").body(budget).put("/v1/budgets/bud-b/2043-01").then().statusCode(201);
        as("finance").body(budget).put("/v1/budgets/bud-b/2043-01").then().statusCode(428);
        as("finance")
                .header("If-Match", "\"r1\"")
                .body(budget)
                .put("/v1/budgets/bud-b/2043-01")
                .then()
                .statusCode(200);

        for (String wrong : List.of(
                budget.replace("travel", "churn"),
                budget.replace("\"amount\": 1, \"currency\": \"EUR\"", "\"amount\": 1, \"currency\": \"USD\""),
                budget.replace("\"amount\": 1", "\"amount\": 1.001"))) {
            as("finance").body(wrong).put("/v1/budgets/bud-c/2043-01").then().statusCode(400);
        }
        assertThat(as("finance").get("/v1/budgets/bud-c/2043-01").statusCode()).isEqualTo(404);
    }
}
