package dev.shorewise.finance.unitcost;

import static dev.shorewise.finance.Calls.as;
import static dev.shorewise.finance.Calls.send;
import static dev.shorewise.finance.Vendors.handled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import dev.shorewise.finance.VendorServer;
import dev.shorewise.finance.Vendors;
import dev.shorewise.test.ServiceResources;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which cost and which rates a figure is made of is chosen, and stated in it. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
@QuarkusTestResource(VendorServer.class)
class ValuationApiTest {

    private static final List<String> COLUMNS = List.of(
            "lineId",
            "vendorId",
            "category",
            "month",
            "amount",
            "currency",
            "effectiveAmount",
            "contractedAmount",
            "siteId");
    private static final String DEFINITIONS =
            "volume/answered@1,fcr/agent-flag@1,escalation/to-client-over-handled@1,aht/talk-hold-wrap@1";

    @BeforeEach
    void aProfile() {
        Map<String, Object> fields = new HashMap<>();
        COLUMNS.forEach(field -> fields.put(field, Map.of("columns", List.of(field))));
        as("finance")
                .body(Map.of("identity", List.of("lineId"), "fields", fields))
                .put("/v1/cost-profiles/valued");
    }

    @Test
    void aFigureIsOfTheBasisAndTheRatesThatItSays() {
        lines("v-a", "2044-02");
        rates("2044-02");
        handled("v-a", "2044-02", 100, 100);
        String question = "/v1/unit-costs?vendorId=v-a&month=2044-02";

        assertThat(cost(question))
                .as("1000 + 300 USD at the mean of 1.25 and 1.6")
                .isEqualTo("1210.53");
        assertThat(cost(question + "&basis=EFFECTIVE")).as("50 + the same").isEqualTo("260.53");
        assertThat(cost(question + "&basis=CONTRACTED")).as("1000 + 285 USD").isEqualTo("1200.00");
        assertThat(cost(question + "&rateSet=CLOSING")).as("300 at 1.6").isEqualTo("1187.50");
        assertThat(cost(question + "&rateSet=BUDGET")).as("300 at 1.2").isEqualTo("1250.00");
        JsonPath both = read(question + "&basis=EFFECTIVE&rateSet=BUDGET");
        assertThat(both.getString("cost.amount")).isEqualTo("300.00");
        assertThat(both.getMap("measure.params"))
                .containsEntry("basis", "EFFECTIVE")
                .containsEntry("rateSet", "BUDGET");
        assertThat(both.getString("rates[0].rateSet")).isEqualTo("BUDGET");
        assertThat(both.getInt("revision")).as("a figure of its own").isEqualTo(1);
        assertThat(read(question).getInt("revision")).isEqualTo(1);
    }

    @Test
    void tablesAndPricesSayItToo() {
        lines("v-b", "2044-03");
        rates("2044-03");
        String measures = """
                "measures": [{"definition": "volume/answered@1", "value": 100, "n": 100},
                  {"definition": "fcr/agent-flag@1", "numerator": 80, "denominator": 100, "n": 100},
                  {"definition": "aht/talk-hold-wrap@1", "numerator": 30000, "denominator": 100, "n": 100}]""";
        Vendors.says(
                "/v1/kpis",
                "vendorId=v-b&month=2044-03&groupBy=site&definitions=" + DEFINITIONS,
                "{\"groups\": [{\"key\": \"\", \"by\": {\"site\": \"\"}, " + measures + "}]}");
        Vendors.says(
                "/v1/kpis",
                "vendorId=v-b&month=2044-03&definitions=" + DEFINITIONS,
                "{\"groups\": [{\"key\": \"\", \"by\": {}, " + measures + "}]}");

        JsonPath table = read(
                "/v1/unit-cost-tables?vendorId=v-b&from=2044-03&to=2044-03&by=vendor&basis=EFFECTIVE&rateSet=CLOSING");
        JsonPath price = as("finance")
                .body("""
                        {"vendors": ["v-b"], "from": "2044-03", "to": "2044-03", "basis": "EFFECTIVE", "rateSet": "BUDGET",
                         "observedChurn": {"reference": {"watched": 2400, "left": 360}, "customerValue": 180,
                           "vendors": {"v-b": {"watched": 2400, "left": 312, "customers": 30000}},
                           "statement": "customers of the first quarter, over the year after it"}}""")
                .post("/v1/true-prices")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(table.getString("total.amount")).isEqualTo("237.50");
        assertThat(table.getString("basis")).isEqualTo("EFFECTIVE");
        assertThat(table.getString("rateSet")).isEqualTo("CLOSING");
        assertThat(table.getMap("cells[0].measures[0].params"))
                .containsEntry("basis", "EFFECTIVE")
                .containsEntry("rateSet", "CLOSING");
        assertThat(price.getMap("prices[0].measure.params"))
                .containsEntry("basis", "EFFECTIVE")
                .containsEntry("rateSet", "BUDGET")
                .containsEntry("resolution", "fcr/agent-flag@1");
        assertThat(price.getString("prices[0].churn.kind")).isEqualTo("OBSERVED");
        assertThat(price.getString("prices[0].churn.loss.amount"))
                .as("finance, section 10.1: fewer leave than at the reference")
                .isEqualTo("-108000.00");
        assertThat(price.getDouble("prices[0].churn.interval.low")).isBetween(-214_077.0, -214_076.9);
        assertThat(price.getDouble("prices[0].churn.interval.high")).isBetween(-1_941.3, -1_941.2);
        assertThat(price.getString("churnAssumption")).startsWith("customers of the first quarter");
    }

    @Test
    void placesAreHeldAgainstABaselineThatIsBuiltFromItsParts() {
        lines("v-c", "2044-04");
        rates("2044-04");
        Vendors.says("/v1/kpis", "vendorId=v-c&month=2044-04&groupBy=site&definitions=" + DEFINITIONS, """
                {"groups": [{"key": "", "by": {"site": ""}, "measures": [
                  {"definition": "volume/answered@1", "value": 500, "n": 500}]}]}""");

        JsonPath baseline = as("finance")
                .body("""
                        {"agent": {"wage": 28800, "onCost": 0.28,
                          "yearly": {"benefits": 1500, "facilities": 2200, "technology": 1900, "training": 1800},
                          "supervisor": {"wage": 42000, "span": 12}, "reviewer": {"wage": 36000, "span": 25},
                          "attrition": 0.25, "replacementCost": 4500},
                         "hours": {"paid": 1820, "shrinkage": 0.3, "occupancy": 0.82, "handleSeconds": 420},
                         "places": {"vendors": ["v-c", "v-none"], "from": "2044-04", "to": "2044-04"},
                         "leavers": {"headcount": 150, "rate": 0.36, "replacement": {"hiring": 1200, "trainingWeeks": 4,
                           "weeklyCost": 520, "rampProductivity": [0.30, 0.50, 0.70, 0.85]}}}""")
                .post("/v1/in-house-baselines")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(baseline.getList("savings.vendorId")).containsExactly("v-c");
        assertThat(baseline.getDouble("savings[0].perContact")).isBetween(2.42, 2.43);
        assertThat(baseline.getDouble("savings[0].saving"))
                .as("1 - 2.42106/5.77506")
                .isBetween(.580, .581);
        assertThat(baseline.getList("missing")).containsExactly("v-none 2044-04: NO_COST_LINES");
        assertThat(baseline.getDouble("leavers.leavers")).isEqualTo(54);
        assertThat(baseline.getString("leavers.perLeaver.amount")).isEqualTo("4138.00");
        assertThat(baseline.getString("leavers.year.amount")).isEqualTo("223452.00");
    }

    @Test
    void whatIsNoBasisOrRateSetIsRefusedByName() {
        String question = "/v1/unit-costs?vendorId=v-d&month=2044-02";
        as("finance").get(question + "&basis=LISTED").then().statusCode(400).body(containsString("CONTRACTED"));
        as("finance")
                .get(question + "&rateSet=ECB-DAILY")
                .then()
                .statusCode(400)
                .body(containsString("CLOSING"));
        as("finance").body("""
                        {"vendors": ["v-d"], "from": "2044-02", "to": "2044-02",
                         "observedChurn": {"reference": {"watched": 10, "left": 1}, "customerValue": 1, "statement": "x"},
                         "churn": {"reference": "v-d", "customerValue": 1, "perSatisfaction": 1, "statement": "y"}}""").post("/v1/true-prices").then().statusCode(400);
        as("finance").body("""
                        {"vendors": ["v-d"], "from": "2044-02", "to": "2044-02",
                         "observedChurn": {"reference": {"watched": 10, "left": 11}, "customerValue": 1, "statement": "x"}}""").post("/v1/true-prices").then().statusCode(400);
    }

    /** A purchase of 1000.00 that later months use too, and a bill in dollars that is dearer than agreed. */
    private static void lines(String vendorId, String month) {
        send("/v1/cost-imports?profileId=valued", String.join(",", COLUMNS) + "\n" + """
                %1$s-1,%1$s,service-fixed,%2$s,1000.00,EUR,50.00,,
                %1$s-2,%1$s,service,%2$s,300.00,USD,,285.00,
                """.formatted(vendorId, month));
    }

    private static void rates(String month) {
        send(
                "/v1/exchange-rate-imports",
                "date,currency,rate_per_eur\n%1$s-10,USD,1.25\n%1$s-28,USD,1.6\n".formatted(month));
        as("finance")
                .body(Map.of("source", "treasury", "perEuro", Map.of("USD", 1.2)))
                .put("/v1/budget-rates/2044");
    }

    private static String cost(String question) {
        return read(question).getString("cost.amount");
    }

    private static JsonPath read(String question) {
        return as("finance").get(question).then().statusCode(200).extract().jsonPath();
    }
}
