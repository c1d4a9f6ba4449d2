package dev.shorewise.finance.scenarios;

import static dev.shorewise.finance.Calls.as;
import static dev.shorewise.finance.Calls.costProfile;
import static dev.shorewise.finance.Calls.costs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.shorewise.finance.VendorServer;
import dev.shorewise.finance.Vendors;
import dev.shorewise.test.ServiceResources;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
@QuarkusTestResource(VendorServer.class)
class MeasuredInputApiTest {

    private static final String DEFINITIONS =
            "volume/answered@1,fcr/agent-flag@1,escalation/to-client-over-handled@1,aht/talk-hold-wrap@1";

    @Test
    void figuresComeWithTheirSpreadAndAreMarkedMeasured() {
        costProfile("measured");
        List<String> months = List.of("2026-08", "2026-09", "2026-10");
        for (int i = 0; i < 3; i++) {
            int contacts = 1000 * (i + 1);
            costs("measured", "m" + i + ",mea-a,service," + months.get(i) + "," + 3000 * (i + 1) + ",EUR,");
            Vendors.says(
                    "/v1/kpis", "vendorId=mea-a&month=" + months.get(i) + "&definitions=" + DEFINITIONS, """
                    {"groups": [{"measures": [
                      {"definition": "volume/answered@1", "value": %1$d, "n": %1$d},
                      {"definition": "fcr/agent-flag@1", "numerator": %2$d, "denominator": %1$d, "n": %1$d},
                      {"definition": "aht/talk-hold-wrap@1", "numerator": %3$d, "denominator": %1$d, "n": %1$d}]}]}""".formatted(
                                    contacts, contacts / 2, contacts * 400));
        }
        Vendors.says("/v1/satisfaction", "vendorId=mea-a&month=2026-10", """
                {"groups": [{"key": "all", "measures": [
                  {"definition": "csat/top2-of-5@1", "numerator": 80, "denominator": 100, "n": 100},
                  {"definition": "fcr/customer-stated@1", "numerator": 60, "denominator": 100, "n": 100}]}]}""");

        JsonPath inputs = as("finance")
                .get("/v1/measured-inputs?vendorId=mea-a&from=2026-08&to=2026-10")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(inputs.getMap("location").keySet().stream().map(Object::toString))
                .containsExactlyInAnyOrder("firstContactResolution", "satisfaction", "price");
        assertThat(inputs.getString("location.satisfaction.origin")).isEqualTo("MEASURED");
        assertThat(inputs.getDouble("location.satisfaction.spread.deviation")).isCloseTo(0.04, within(1e-9));
        assertThat(inputs.getDouble("location.firstContactResolution.value")).isCloseTo(0.6, within(1e-6));
        assertThat(inputs.getString("location.firstContactResolution.source"))
                .startsWith("fcr/customer-stated@1")
                .endsWith("n = 100");
        assertThat(inputs.getDouble("location.price.value")).isCloseTo(3.0, within(1e-6));
        assertThat(inputs.getList("reason.issuesPerMonth.spread.observed")).hasSize(3);
        assertThat(inputs.getDouble("reason.issuesPerMonth.value")).isCloseTo(1200, within(1e-3));
        assertThat(inputs.getDouble("reason.handleSeconds.value")).isCloseTo(400, within(1e-3));
        assertThat(inputs.getList("facts")).hasSize(4);
        as("finance")
                .body(Map.of(
                        "name", "as it is",
                        "frame", Map.of("currency", "EUR", "start", "2027-01", "months", 12),
                        "reasons", List.of(Map.of("id", "calls", "inputs", inputs.getMap("reason"))),
                        "locations",
                                List.of(Map.of(
                                        "id",
                                        "a",
                                        "currency",
                                        "EUR",
                                        "basis",
                                        "PER_CONTACT",
                                        "inputs",
                                        inputs.getMap("location"))),
                        "baseline", Map.of("a", 1),
                        "option", Map.of("a", 1)))
                .put("/v1/scenarios/mea-a")
                .then()
                .statusCode(201);
    }
}
