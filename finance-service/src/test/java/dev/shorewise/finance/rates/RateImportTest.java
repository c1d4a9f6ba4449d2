package dev.shorewise.finance.rates;

import static dev.shorewise.finance.Calls.as;
import static dev.shorewise.finance.Calls.asVendor;
import static dev.shorewise.finance.Calls.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.shorewise.finance.VendorServer;
import dev.shorewise.test.ServiceResources;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rates come from the bank's own file and are given with the days that they come from. Made-up ones lie after 2030. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
@QuarkusTestResource(VendorServer.class)
class RateImportTest {

    private static final String PATH = "/v1/exchange-rate-imports";
    private static final String HEADER = "date,currency,rate_per_eur\n";
    private static final Path PUBLISHED = Path.of("..", "..", "shared", "data", "fx", "ecb_daily_rate_per_eur.csv");

    private static JsonPath rate(String query) {
        return as("cx-head")
                .get("/v1/exchange-rates?" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void theBanksWholeFileComesInOnceAndAnswersAsPublished() throws IOException {
        assumeTrue(Files.exists(PUBLISHED), "the bank's file is not here: " + PUBLISHED.toAbsolutePath());
        byte[] file = Files.readAllBytes(PUBLISHED);

        JsonPath first = send(PATH, file);
        JsonPath again = send(PATH, file);

        assertThat(first.getString("state")).isEqualTo("COMPLETED");
        assertThat(first.getLong("rows.read")).isEqualTo(192_545);
        assertThat(first.getLong("rows.accepted")).isEqualTo(192_545);
        assertThat(again.getLong("rows.unchanged")).isEqualTo(192_545);

        JsonPath holiday = rate("currency=USD&date=2022-12-26");
        assertThat(holiday.getString("rateSet")).isEqualTo("ECB-DAILY");
        assertThat(holiday.getString("rate")).isEqualTo("1.06220000");
        assertThat(holiday.getString("currencyQuote.perEur")).isEqualTo("1.0622");
        assertThat(holiday.getString("currencyQuote.firstDay")).isEqualTo("2022-12-23");
        JsonPath mean = rate("currency=USD&month=2022-12");
        assertThat(mean.getString("rateSet")).isEqualTo("MONTH-AVERAGE");
        assertThat(mean.getString("rate")).isEqualTo("1.05888095");
        assertThat(mean.getInt("currencyQuote.days")).isEqualTo(21);
        assertThat(mean.getString("currencyQuote.lastDay")).isEqualTo("2022-12-30");
        JsonPath cross = rate("currency=USD&per=PHP&date=2022-12-24");
        assertThat(cross.getString("rate")).as("1.0622 / 58.623").isEqualTo("0.01811917");
        as("cx-head")
                .get("/v1/exchange-rates?currency=ISK&date=2010-06-01")
                .then()
                .statusCode(404)
                .body("code", equalTo("unknown"));
        as("cx-head")
                .get("/v1/exchange-rates?currency=USD&date=2023-01-07")
                .then()
                .statusCode(404);
    }

    @Test
    void aRateReachesSevenDaysAndNoFurther() {
        send(PATH, HEADER + "2031-01-02,USD,1.25\n");

        assertThat(rate("currency=USD&date=2031-01-09").getString("currencyQuote.firstDay"))
                .isEqualTo("2031-01-02");
        as("admin")
                .get("/v1/exchange-rates?currency=USD&date=2031-01-10")
                .then()
                .statusCode(404);
        as("admin")
                .get("/v1/exchange-rates?currency=USD&date=2031-01-01")
                .then()
                .statusCode(404);
    }

    @Test
    void aCorrectedRateReplacesTheFormerOne() {
        send(PATH, HEADER + "2032-01-02,USD,1.25\n2032-01-02,GBP,0.8\n");

        JsonPath job = send(PATH, HEADER + "2032-01-02,USD,1.26\n2032-01-02,GBP,0.80\n");

        assertThat(job.getLong("rows.restated")).isEqualTo(1);
        assertThat(job.getLong("rows.unchanged")).isEqualTo(1);
        assertThat(rate("currency=USD&date=2032-01-02").getString("rate")).isEqualTo("1.26000000");
    }

    @Test
    void theEuroIsWorthItselfAndDirectionIsSaid() {
        send(PATH, HEADER + "2033-01-03,USD,1.25\n");

        assertThat(rate("currency=EUR&per=EUR&date=2033-01-03").getString("rate"))
                .isEqualTo("1.00000000");
        JsonPath back = rate("currency=EUR&per=USD&date=2033-01-03");
        assertThat(back.getString("rate")).isEqualTo("0.80000000");
        assertThat(back.getString("per")).isEqualTo("USD");
        assertThat(back.getString("source")).contains("European Central Bank");
    }

    @Test
    void badRowsAreNamedAndTheirNeighboursAreIn() {
        JsonPath job = send(
                PATH,
                HEADER + "2034-01-02,USD,1.25\n2034-01-02,EUR,1\n2034-01-02,GBP,-1\n2034-01-02,JPY,0\n"
                        + "2034-02-30,CHF,1\n2034-01-02,usd,1\n2034-01-02,SEK,1.123456789\n");

        assertThat(job.getLong("rows.accepted")).isEqualTo(1);
        assertThat(job.getLong("rows.rejected")).isEqualTo(6);
        List<String> codes = as("finance")
                .accept("application/json")
                .get(PATH + "/" + job.getString("id") + "/rejects")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.code");
        assertThat(codes)
                .containsExactly(
                        "not-a-currency", "not-a-rate", "not-a-rate", "not-a-date", "not-a-currency", "not-a-rate");
    }

    @Test
    void aQuestionThatMakesNoSenseIsRefused() {
        for (String query : List.of(
                "currency=USD",
                "date=2031-01-02",
                "currency=usd&date=2031-01-02",
                "currency=USD&date=2031-02-30",
                "currency=USD&date=%2B999999999-01-01",
                "currency=USD&date=2031-01-02&month=2031-01")) {
            as("admin")
                    .urlEncodingEnabled(false)
                    .get("/v1/exchange-rates?" + query)
                    .then()
                    .statusCode(400);
        }
    }

    @Test
    void vendorsHaveNoPartInRates() {
        asVendor("alpha")
                .get("/v1/exchange-rates?currency=USD&date=2031-01-02")
                .then()
                .statusCode(403);
        as("auditor").contentType("text/csv").body(HEADER).post(PATH).then().statusCode(403);
    }
}
