package dev.shorewise.finance.unitcost;

import static dev.shorewise.finance.Calls.as;
import static dev.shorewise.finance.Calls.costProfile;
import static dev.shorewise.finance.Calls.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.shorewise.finance.VendorServer;
import dev.shorewise.finance.Vendors;
import dev.shorewise.test.ServiceResources;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
@QuarkusTestResource(VendorServer.class)
class PriceApiTest {

    private static final String HEADER =
            "lineId,vendorId,siteId,category,month,chargePeriodStart,chargePeriodEnd,amount,currency,invoiceId,description,chargeClass\n";
    private static final String DEFINITIONS =
            "volume/answered@1,fcr/agent-flag@1,escalation/to-client-over-handled@1,aht/talk-hold-wrap@1";

    @BeforeEach
    void aProfile() {
        costProfile("prices");
    }

    @Test
    void costsAreSharedOutByHandlingTimeAndNoCentIsLost() {
        send("/v1/cost-imports?profileId=prices", HEADER + """
                p1,price-a,,service,2026-10,,,100.00,EUR,,,
                p2,price-a,north,travel,2026-10,,,10.01,EUR,,,
                p3,price-a,,churn,2026-10,,,999,EUR,,,
                """);
        Vendors.says(
                "/v1/kpis",
                "vendorId=price-a&month=2026-10&groupBy=site,channel&definitions=" + DEFINITIONS,
                """
                {"groups": [%s, %s, %s]}""".formatted(
                                group("north", "VOICE", 60, 30, 40, 2, 6000),
                                group("north", "CHAT", 30, 15, 20, 0, 2000),
                                group("south", "CHAT", 10, 9, 10, 0, 1000)));
        as("finance")
                .body(Map.of("quantity", 4, "source", "clocks"))
                .put("/v1/accepted-quantities/price-a/2026-10/productive-hours")
                .then()
                .statusCode(200);

        JsonPath table = table("price-a", "site,channel");

        assertThat(table.getList("cells.by.site")).containsExactly("north", "south", "north");
        assertThat(table.getList("cells.cost.amount"))
                .as("VOICE 66.67 + 7.51, CHAT 22.22 + 2.50, and 11.11")
                .containsExactlyInAnyOrder("74.18", "24.72", "11.11");
        assertThat(table.getString("total.amount")).isEqualTo("110.01");
        JsonPath whole = wholeOf("price-a");
        assertThat(figure(whole, 0)).isEqualByComparingTo("1.1001");
        assertThat(figure(whole, 1).doubleValue())
                .as("54 of 70 resolved: 1.1001 * 70/54")
                .isCloseTo(1.42605556, within(1e-5));
        assertThat(whole.getString("cells[0].measures[1].interval.method")).isEqualTo("ci/wilson@1");
        assertThat(figure(whole, 3)).isEqualByComparingTo("27.5025");
        assertThat(table.getString("cells[0].measures[3].status")).isEqualTo("NOT_MEASURED");
    }

    @Test
    void theVendorThatIsCheapestPerContactCanBeDearestPerResolvedIssue() {
        send("/v1/cost-imports?profileId=prices", HEADER + """
                q1,price-x,,service,2026-10,,,300000,EUR,,,
                q2,price-x,,credit,2026-10,,,-12000,EUR,,,
                q3,price-x,,governance,2026-10,,,18000,EUR,,,
                q4,price-y,,service,2026-10,,,340000,EUR,,,
                """);
        whole("price-x", 100_000, 90_000, 2_400);
        whole("price-y", 100_000, 70_000, 900);
        answers("price-x", 340, 500, 390);
        answers("price-y", 420, 500, 450);

        JsonPath prices = as("finance")
                .body(Map.of(
                        "vendors",
                        List.of("price-x", "price-y", "price-none"),
                        "from",
                        "2026-10",
                        "to",
                        "2026-10",
                        "escalationCost",
                        9.50,
                        "churn",
                        Map.of(
                                "reference",
                                "price-y",
                                "customers",
                                Map.of("price-x", 10000),
                                "customerValue",
                                180,
                                "perSatisfaction",
                                0.1,
                                "statement",
                                "renewals of 2025")))
                .post("/v1/true-prices")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(prices.getList("prices.vendorId")).containsExactly("price-y", "price-x");
        assertThat(prices.<Float>getList("prices.invoicePricePerContact")).containsExactly(3.4f, 3.0f);
        assertThat(prices.getList("prices[1].steps.step"))
                .containsExactly("INVOICE", "CREDITS", "GOVERNANCE", "ESCALATIONS", "CHURN");
        assertThat(prices.getList("prices[1].steps.cost.amount"))
                .containsExactly("300000.00", "-12000.00", "18000.00", "22800.00", "21600.00");
        assertThat(prices.getDouble("prices[1].measure.value")).isCloseTo(5.15294118, within(1e-5));
        assertThat(prices.getString("prices[1].measure.params.resolution")).isEqualTo("fcr/customer-stated@1");
        assertThat(prices.getDouble("prices[1].measure.interval.low")).isLessThan(5.15);
        assertThat(prices.getDouble("prices[0].lowestInDraws")).isGreaterThan(0.99);
        assertThat(prices.getList("missing")).singleElement().asString().startsWith("price-none");
        assertThat(prices.getString("churnAssumption")).isEqualTo("renewals of 2025");
    }

    @Test
    void aBaselineIsBuiltFromItsPartsAndOverheadOnlyFallsWithItsDate() {
        JsonPath baseline = as("finance")
                .body("""
                        {"agent": {"wage": 28800, "onCost": 0.28,
                          "yearly": {"benefits": 1500, "facilities": 2200, "technology": 1900, "training": 1800},
                          "supervisor": {"wage": 42000, "span": 12}, "reviewer": {"wage": 36000, "span": 25},
                          "attrition": 0.25, "replacementCost": 4500},
                         "hours": {"paid": 1820, "shrinkage": 0.3, "occupancy": 0.82, "handleSeconds": 420},
                         "otherPerContact": 3.00,
                         "overhead": {"before": 2400000, "after": 1560000, "stops": "2027-04"}}""")
                .post("/v1/in-house-baselines")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(baseline.getString("year.amount")).isEqualTo("51712.20");
        assertThat(baseline.getDouble("perContact")).isCloseTo(5.775060, within(1e-5));
        assertThat(new BigDecimal(baseline.getString("overheadReduction"))).isEqualByComparingTo("0.35");
        assertThat(baseline.getString("overheadStops")).isEqualTo("2027-04");
        as("finance")
                .body("{\"agent\": {}, \"hours\": {}}")
                .post("/v1/in-house-baselines")
                .then()
                .statusCode(400);
    }

    private static JsonPath table(String vendorId, String by) {
        return as("finance")
                .get("/v1/unit-cost-tables?vendorId=" + vendorId + "&from=2026-10&to=2026-10&by=" + by)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static JsonPath wholeOf(String vendorId) {
        Vendors.says(
                "/v1/kpis",
                "vendorId=" + vendorId + "&month=2026-10&groupBy=site&definitions=" + DEFINITIONS,
                """
                {"groups": [%s, %s]}""".formatted(group("north", "", 90, 45, 60, 2, 8000), group("south", "", 10, 9, 10, 0, 1000)));
        return table(vendorId, "vendor,month");
    }

    private static void whole(String vendorId, int contacts, int resolved, int escalated) {
        Vendors.says("/v1/kpis", "vendorId=" + vendorId + "&month=2026-10&definitions=" + DEFINITIONS, """
                {"groups": [%s]}""".formatted(
                        group("", "", contacts, resolved, contacts, escalated, 1)));
    }

    private static void answers(String vendorId, int resolved, int answered, int satisfied) {
        Vendors.says("/v1/satisfaction", "vendorId=" + vendorId + "&month=2026-10", """
                {"groups": [{"key": "all", "measures": [
                  {"definition": "fcr/customer-stated@1", "numerator": %d, "denominator": %d, "n": %d},
                  {"definition": "csat/top2-of-5@1", "numerator": %d, "denominator": %d, "n": %d}]}]}""".formatted(
                        resolved, answered, answered, satisfied, answered, answered));
    }

    private static String group(
            String site, String channel, int contacts, int resolved, int known, int escalated, int seconds) {
        return """
                {"key": "%1$s/%2$s", "by": {"site": "%1$s", "channel": "%2$s"}, "measures": [
                  {"definition": "volume/answered@1", "value": %3$d, "n": %3$d},
                  {"definition": "fcr/agent-flag@1", "numerator": %4$d, "denominator": %5$d, "n": %5$d},
                  {"definition": "escalation/to-client-over-handled@1", "numerator": %6$d, "denominator": %3$d, "n": %3$d},
                  {"definition": "aht/talk-hold-wrap@1", "numerator": %7$d, "denominator": %3$d, "n": %3$d}]}""".formatted(site, channel, contacts, resolved, known, escalated, seconds);
    }

    private static BigDecimal figure(JsonPath table, int measure) {
        return new BigDecimal(table.getString("cells[0].measures[" + measure + "].value"));
    }
}
