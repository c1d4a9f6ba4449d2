package dev.shorewise.finance.exports;

import static dev.shorewise.finance.Calls.as;
import static dev.shorewise.finance.Calls.costProfile;
import static dev.shorewise.finance.Calls.costs;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.finance.VendorServer;
import dev.shorewise.test.ServiceResources;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tools that pull ask for what is new, and are told when nothing is. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
@QuarkusTestResource(VendorServer.class)
class PullTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/cost-lines?vendorId=pull-a",
                "/v1/invoices?vendorId=pull-a",
                "/v1/closed-periods",
                "/v1/scenarios",
                "/v1/exchange-rates?currency=EUR&month=2026-10",
                "/v1/rate-cards/pull-a/versions",
                "/v1/accepted-quantities/pull-a/2026-10"
            })
    void whoHasTheContentIsSparedIt(String path) {
        Response first = as("finance").get(path);
        if (first.statusCode() == 404) {
            assertThat(first.getHeader("ETag")).as("a refusal has no tag").isNull();
            return;
        }

        Response again =
                as("finance").header("If-None-Match", first.getHeader("ETag")).get(path);

        assertThat(first.getHeader("ETag")).startsWith("\"");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.asByteArray()).isEmpty();
        assertThat(again.getHeader("ETag")).isEqualTo(first.getHeader("ETag"));
    }

    @Test
    void aListHasAnotherTagAsSoonAsItSaysSomethingElse() {
        costProfile("pull-b");
        String tag = as("finance").get("/v1/cost-lines?vendorId=pull-b").getHeader("ETag");
        costs("pull-b", "l-1,pull-b,service,2041-09,100,EUR,");

        Response changed = as("finance").header("If-None-Match", tag).get("/v1/cost-lines?vendorId=pull-b");

        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.getHeader("ETag")).isNotEqualTo(tag);
    }

    @Test
    void aClosedMonthIsTheSameBytesInTheFeedToo() {
        costProfile("pull-c");
        costs("pull-c", "l-1,pull-c,service,2041-11,100,EUR,", "l-2,pull-c,travel,2041-11,5,EUR,");
        as("finance").post("/v1/closed-periods/2041-11").then().statusCode(200);

        Response before = feed();
        Response after = feed();

        assertThat(before.jsonPath().getList("value")).hasSize(2);
        assertThat(after.asByteArray()).isEqualTo(before.asByteArray());
        assertThat(after.getHeader("ETag")).isEqualTo(before.getHeader("ETag"));
    }

    private static Response feed() {
        return as("finance-reader")
                .accept("application/json")
                .queryParam("$filter", "ChargePeriodStart ge 2041-11-01 and ChargePeriodStart lt 2041-12-01")
                .queryParam("$orderby", "x_LineId")
                .get("/v1/odata/CostLines");
    }

    @Test
    void closedMonthsAndScenariosComeByWhenTheyChanged() {
        as("finance").post("/v1/closed-periods/2041-10").then().statusCode(200);

        assertThat(as("finance")
                        .get("/v1/closed-periods?updatedSince=2020-01-01T00:00:00Z")
                        .jsonPath()
                        .getList("month"))
                .contains("2041-10");
        assertThat(as("finance")
                        .get("/v1/closed-periods?updatedSince=2099-01-01T00:00:00Z")
                        .jsonPath()
                        .getList("month"))
                .isEmpty();
        assertThat(as("finance")
                        .get("/v1/scenarios?updatedSince=2099-01-01T00:00:00Z")
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
        as("finance").get("/v1/scenarios?updatedSince=lately").then().statusCode(400);
    }
}
