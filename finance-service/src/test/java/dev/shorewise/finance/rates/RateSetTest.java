package dev.shorewise.finance.rates;

import static dev.shorewise.finance.Calls.as;
import static dev.shorewise.finance.Calls.asVendor;
import static dev.shorewise.finance.Calls.send;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.finance.VendorServer;
import dev.shorewise.test.ServiceResources;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

/** Named sets of rates: of a day, the mean of a month, its close, and what its year is planned with. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
@QuarkusTestResource(VendorServer.class)
class RateSetTest {

    @Test
    void aMonthClosesAtTheLastRatePublishedInItsLastDays() {
        send(
                "/v1/exchange-rate-imports",
                "date,currency,rate_per_eur\n2038-10-01,SEK,10.0\n2038-10-29,SEK,12.5\n2038-11-01,SEK,99\n2038-12-20,SEK,8\n");

        JsonPath closing = month("SEK", "2038-10&set=CLOSING");
        assertThat(closing.getString("rateSet")).isEqualTo("CLOSING");
        assertThat(closing.getString("rate")).as("Friday's, for a Sunday").isEqualTo("12.50000000");
        assertThat(closing.getString("currencyQuote.lastDay")).isEqualTo("2038-10-29");
        assertThat(month("SEK", "2038-10").getString("rate")).isEqualTo("11.25000000");
        as("finance")
                .get("/v1/exchange-rates?currency=SEK&month=2038-12&set=CLOSING")
                .then()
                .statusCode(404);
        as("finance")
                .get("/v1/exchange-rates?currency=SEK&month=2038-10&set=ECB-DAILY")
                .then()
                .statusCode(400);
    }

    @Test
    void aYearIsPlannedWithRatesOfASourceInVersions() {
        String first = "{\"source\": \"treasury, 12 November\", \"perEuro\": {\"USD\": 1.10, \"PHP\": 66}}";
        as("finance").body(first).put("/v1/budget-rates/2039").then().statusCode(201);
        as("finance").body(first).put("/v1/budget-rates/2039").then().statusCode(428);
        as("finance")
                .header("If-Match", "\"r1\"")
                .body(first)
                .put("/v1/budget-rates/2039")
                .then()
                .statusCode(200);

        JsonPath planned = month("PHP", "2039-07&per=USD&set=BUDGET");
        assertThat(planned.getString("rateSet")).isEqualTo("BUDGET");
        assertThat(planned.getString("rate")).isEqualTo("60.00000000");
        assertThat(planned.getString("source")).isEqualTo("treasury, 12 November, version 1");
        as("finance")
                .get("/v1/exchange-rates?currency=INR&month=2039-07&set=BUDGET")
                .then()
                .statusCode(404);
        as("finance")
                .body("{\"source\": \"x\", \"perEuro\": {\"USD\": 0}}")
                .put("/v1/budget-rates/2040")
                .then()
                .statusCode(400);
        asVendor("rates-x").get("/v1/budget-rates/2039").then().statusCode(403);
    }

    private static JsonPath month(String currency, String month) {
        return as("finance")
                .get("/v1/exchange-rates?currency=" + currency + "&month=" + month)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
