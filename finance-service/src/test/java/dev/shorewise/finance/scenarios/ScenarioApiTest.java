package dev.shorewise.finance.scenarios;

import static dev.shorewise.finance.Calls.as;
import static dev.shorewise.finance.Calls.asVendor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

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
class ScenarioApiTest {

    private static final String OFFSHORE = """
            {"name": "All to Manila",
             "frame": {"currency": "EUR", "start": "2027-01", "months": 36, "timing": "YEAR_END"},
             "reasons": [{"id": "all", "inputs": {"issuesPerMonth": {"value": 6666.666666666667,
                "origin": "MEASURED", "source": "/v1/volumes?vendorId=inhouse&month=2026-10"}}}],
             "locations": [
               {"id": "in-house", "currency": "EUR", "basis": "PER_CONTACT",
                "inputs": {"price": {"value": 7.20}, "firstContactResolution": {"value": 0.80}, "satisfaction": {"value": 0.80}}},
               {"id": "manila", "currency": "EUR", "basis": "PER_CONTACT",
                "inputs": {"price": {"value": 2.90, "spread": {"kind": "PERT", "low": 2.5, "high": 4}},
                  "firstContactResolution": {"value": 0.72, "spread": {"kind": "BETA", "deviation": 0.04}},
                  "satisfaction": {"value": 0.797}, "escalationShare": {"value": 0.03}, "escalationCost": {"value": 9.5},
                  "governance": {"value": 6666.666666666667}, "transition": {"value": 180000}}}],
             "baseline": {"in-house": 1.0},
             "option": {"manila": 1.0},
             "inputs": {"recontact": {"value": 0.9}, "customers": {"value": 60000}, "customerValue": {"value": 180},
                "churnPerSatisfaction": {"value": %s}, "referenceSatisfaction": {"value": 0.8},
                "discountRate": {"value": 0.08}},
             "churnAssumption": "observed on comparable customers"}""";

    @Test
    void aScenarioIsKeptInVersionsAndSaysWhatComesOfIt() {
        as("finance")
                .body(OFFSHORE.formatted("0.5"))
                .put("/v1/scenarios/api-a")
                .then()
                .statusCode(201)
                .header("ETag", "\"r1\"");
        as("finance")
                .body(OFFSHORE.formatted("1"))
                .put("/v1/scenarios/api-a")
                .then()
                .statusCode(428);
        as("finance")
                .header("If-Match", "\"r1\"")
                .body(OFFSHORE.formatted("1"))
                .put("/v1/scenarios/api-a")
                .then()
                .statusCode(201)
                .header("ETag", "\"r2\"");
        as("finance")
                .header("If-Match", "\"r2\"")
                .body(OFFSHORE.formatted("1"))
                .put("/v1/scenarios/api-a")
                .then()
                .statusCode(200)
                .header("ETag", "\"r2\"");

        JsonPath outcome = read("/v1/scenarios/api-a/outcome");

        assertThat(outcome.getString("worth.netPresentValue.amount")).isEqualTo("462721.06");
        assertThat(outcome.getString("option.years[1].categories.service.amount"))
                .isEqualTo("310160.43");
        assertThat(outcome.getString("option.years[0].total.amount")).isEqualTo("180000.00");
        assertThat(outcome.getString("worth.rateOfReturnStatus")).isEqualTo("UNIQUE");
        assertThat(outcome.<String>getList("sentences"))
                .anyMatch(said -> said.contains("462,721.06 EUR"))
                .anyMatch(said -> said.contains("1 are measured"));
        assertThat(outcome.getString("levers[0].input")).startsWith("locations.manila.");
        assertThat(read("/v1/scenarios/api-a/outcome?version=1").getString("worth.netPresentValue.amount"))
                .isNotEqualTo("462721.06");
        assertThat(read("/v1/scenarios/api-a/versions").getList("version")).containsExactly(2, 1);
        assertThat(read("/v1/scenarios?limit=1000").getList("items.id")).contains("api-a");
    }

    @Test
    void theSameOrderGivesTheSameBytes() {
        as("finance")
                .body(OFFSHORE.formatted("1"))
                .put("/v1/scenarios/api-b")
                .then()
                .statusCode(201);

        String first = simulate("api-b", "{\"trials\": 5000, \"seed\": 42}");
        String again = simulate("api-b", "{\"trials\": 5000, \"seed\": 42}");
        String other = simulate("api-b", "{\"trials\": 5000, \"seed\": 43}");

        assertThat(again).isEqualTo(first);
        assertThat(other).isNotEqualTo(first);
        JsonPath simulation = JsonPath.from(first);
        assertThat(simulation.getString("model")).isEqualTo("scenario/months@1 splitmix64-by-index@1");
        assertThat(simulation.getDouble("risk.presentValueOfSaving.p10"))
                .isLessThan(simulation.getDouble("risk.presentValueOfSaving.p50"));
        assertThat(read("/v1/scenarios/api-b/simulations/" + simulation.getString("id"))
                        .getDouble("risk.saving.p90"))
                .isEqualTo(simulation.getDouble("risk.saving.p90"));
    }

    @Test
    void scenariosStandSideBySideTheBestFirst() {
        as("finance")
                .body(OFFSHORE.formatted("1"))
                .put("/v1/scenarios/api-c")
                .then()
                .statusCode(201);
        as("finance")
                .body(OFFSHORE.formatted("0"))
                .put("/v1/scenarios/api-d")
                .then()
                .statusCode(201);

        JsonPath compared = read("/v1/scenario-comparisons?scenario=api-c&scenario=api-d@1");

        assertThat(compared.getBoolean("comparable")).isTrue();
        assertThat(compared.getList("outcomes.id")).containsExactly("api-d", "api-c");
        assertThat(compared.getList("differences"))
                .as("the one figure that was given otherwise")
                .hasSize(1);
        assertThat(compared.getMap("differences[0].planned").keySet()).hasToString("[api-c@1, api-d@1]");
        as("finance").get("/v1/scenario-comparisons?scenario=api-c@9").then().statusCode(404);
        as("finance").get("/v1/scenario-comparisons").then().statusCode(400);
    }

    @Test
    void whatCannotBeIsRefusedInWords() {
        String good = OFFSHORE.formatted("1");
        for (List<String> change : List.of(
                List.of("\"manila\": 1.0", "\"manila\": 0.9", "add up to 1"),
                List.of("\"recontact\"", "\"reconact\"", "known are discountRate"),
                List.of("\"in-house\": 1.0", "\"nowhere\": 1.0", "does not have"),
                List.of("0.72", "1.72", "firstContactResolution"),
                List.of("\"observed on comparable customers\"", "\" \"", "churnAssumption"),
                List.of("\"EUR\", \"basis\"", "\"USD\", \"basis\"", "rate of USD"))) {
            as("finance")
                    .body(good.replace(change.get(0), change.get(1)))
                    .put("/v1/scenarios/api-e")
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("invalid-scenario"))
                    .body("detail", containsString(change.get(2)));
        }
        for (String broken : List.of("{}", good.replace("36", "600"), good.replace("PERT", "ODD"), "[]")) {
            as("finance").body(broken).put("/v1/scenarios/api-e").then().statusCode(400);
        }
        as("finance").get("/v1/scenarios/api-e").then().statusCode(404);
    }

    @Test
    void vendorsHaveNoPartInScenariosAndReadersWriteNone() {
        asVendor("api-v").get("/v1/scenarios").then().statusCode(403);
        for (String reader : List.of("finance-reader", "executive", "auditor")) {
            as(reader).get("/v1/scenarios").then().statusCode(200);
            as(reader)
                    .body(OFFSHORE.formatted("1"))
                    .put("/v1/scenarios/api-f")
                    .then()
                    .statusCode(403);
        }
    }

    private static JsonPath read(String path) {
        return as("executive").get(path).then().statusCode(200).extract().jsonPath();
    }

    private static String simulate(String id, String order) {
        return as("finance")
                .body(order)
                .post("/v1/scenarios/" + id + "/simulations")
                .then()
                .statusCode(201)
                .extract()
                .asString();
    }
}
