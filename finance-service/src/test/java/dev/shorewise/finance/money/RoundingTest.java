package dev.shorewise.finance.money;

import static dev.shorewise.finance.Calls.as;
import static dev.shorewise.finance.Calls.costProfile;
import static dev.shorewise.finance.Calls.costs;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.finance.VendorServer;
import dev.shorewise.test.ServiceResources;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A house that rounds half even says so on its reports, whose sums still equal their parts. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
@QuarkusTestResource(VendorServer.class)
class RoundingTest {

    private static final String LINES = """
            {"currency": "EUR", "lines": [
              {"name": "a", "budget": {"quantity": 1, "price": 2.345, "rate": 1}, "actual": {"quantity": 3, "price": 2.115, "rate": 1.01}},
              {"name": "b", "budget": {"quantity": 7, "price": 1.1, "rate": 1}, "actual": {"quantity": 5, "price": 1.2, "rate": 1}}]}""";

    @AfterEach
    void back() {
        Rounding.adopt(Rounding.HALF_UP);
    }

    @Test
    void reportsStateTheRuleOfTheHouseAndTheirSumsEqualTheirPartsUnderIt() {
        JsonPath usual = variance();
        Rounding.adopt(Rounding.HALF_EVEN);

        JsonPath even = variance();

        assertThat(usual.getString("rounding")).startsWith("half-up");
        assertThat(usual.getString("budget.amount")).as("10.045").isEqualTo("10.05");
        assertThat(even.getString("rounding")).startsWith("half-even");
        assertThat(even.getString("budget.amount")).isEqualTo("10.04");
        for (JsonPath report : List.of(usual, even)) {
            assertThat(Stream.of("volume", "mix", "price", "fx", "newLines")
                            .map(part -> new BigDecimal(report.getString(part + ".amount")))
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(report.getString("difference.amount"));
        }
        assertThat(as("finance").body("""
                        {"agent": {"wage": 28800, "onCost": 0.28, "yearly": {"benefits": 1500.125, "facilities": 2200.115},
                          "supervisor": {"wage": 42000, "span": 13}, "reviewer": {"wage": 36000, "span": 7}, "attrition": 0.25,
                          "replacementCost": 4500.50},
                         "hours": {"paid": 1820, "shrinkage": 0.3, "occupancy": 0.82, "handleSeconds": 420}}""").post("/v1/in-house-baselines").jsonPath())
                .satisfies(baseline -> {
                    assertThat(baseline.getString("rounding")).startsWith("half-even");
                    assertThat(baseline.getMap("parts").keySet().stream()
                                    .map(part -> new BigDecimal(baseline.getString("parts['" + part + "'].amount")))
                                    .reduce(BigDecimal.ZERO, BigDecimal::add))
                            .isEqualByComparingTo(baseline.getString("year.amount"));
                });
    }

    @Test
    void aClosedMonthKeepsTheRuleThatItWasClosedUnder() {
        costProfile("rou-a");
        costs("rou-a", "l-1,rou-a,service,2043-02,100,EUR,");
        as("finance").post("/v1/closed-periods/2043-02").then().statusCode(200);
        byte[] before = workbook("2043-02");
        Rounding.adopt(Rounding.HALF_EVEN);

        assertThat(workbook("2043-02")).isEqualTo(before);
        assertThat(as("finance").post("/v1/closed-periods/2043-03").jsonPath().getString("rounding"))
                .isEqualTo("half-even");
        assertThat(as("finance").post("/v1/closed-periods/2043-02").jsonPath().getString("rounding"))
                .isEqualTo("half-up");
    }

    private static byte[] workbook(String month) {
        return as("finance-reader")
                .get("/v1/cost-exports?format=xlsx&month=" + month)
                .asByteArray();
    }

    private static JsonPath variance() {
        return as("finance")
                .body(LINES)
                .post("/v1/variances")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
