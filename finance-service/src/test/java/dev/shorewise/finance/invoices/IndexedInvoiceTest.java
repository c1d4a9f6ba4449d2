package dev.shorewise.finance.invoices;

import static dev.shorewise.finance.Calls.as;
import static dev.shorewise.finance.Calls.send;
import static dev.shorewise.finance.invoices.InvoiceCalls.HEADER;
import static dev.shorewise.finance.invoices.InvoiceCalls.check;
import static dev.shorewise.finance.invoices.InvoiceCalls.only;
import static dev.shorewise.finance.invoices.InvoiceCalls.profile;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.finance.VendorServer;
import dev.shorewise.finance.Vendors;
import dev.shorewise.test.ServiceResources;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Prices that follow the consumer prices of a country, as they were imported. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
@QuarkusTestResource(VendorServer.class)
class IndexedInvoiceTest {

    private static final String CARD = """
            {"from": "2022-01", "currency": "EUR", "items": [{"service": "team", "basis": "FTE_MONTH", "price": 1000}],
             "indexation": {"series": "consumer prices of Nowhere", "base": "2021-06", "stepMonth": 1, "lagMonths": 12,
              "share": 0.5, "limits": {"floor": 0}, "stepwise": false, %s}}""";

    @Test
    void aPriceFollowsThePublishedPricesOfACountryAndStaysUncheckedWhereNoneArePublished() {
        send("/v1/inflation-imports", "country_code,year,inflation_percent\nQDD,2022,4\nQDD,2023,6\n");
        profile("inv-cpi");
        as("finance")
                .body(CARD.formatted("\"country\": \"QDD\""))
                .put("/v1/rate-cards/inv-cpi")
                .then()
                .statusCode(201);

        JsonPath known = team("2024-03", "105120.00");
        JsonPath step = team("2024-04", "104000.00");
        JsonPath unknown = team("2026-03", "105120.00");

        assertThat(known.getString("state")).isEqualTo("MATCHED");
        assertThat(known.getString("expected.amount"))
                .as("1.04 times 1.06 is 10.24 % more, half of it counts: 1 051.20 for each of 100")
                .isEqualTo("105120.00");
        assertThat(step.getString("parts[0].reason"))
                .as("1 040.00 is neither the price of 2024 nor one of another step: 1 020.00 was that of 2023")
                .isEqualTo("PRICE");
        assertThat(unknown.getString("state")).as("nobody published 2025").isEqualTo("UNCHECKED");
    }

    @Test
    void anIndexHasValuesOrACountryAndNotBoth() {
        as("finance")
                .body(CARD.formatted("\"country\": \"QDD\", \"values\": {\"2021-06\": 100}"))
                .put("/v1/rate-cards/inv-cpj")
                .then()
                .statusCode(400);
        as("finance")
                .body(CARD.formatted("\"country\": \"Nowhere\""))
                .put("/v1/rate-cards/inv-cpj")
                .then()
                .statusCode(400);
    }

    /** The check of an invoice of one line, 100 people of the team. */
    private static JsonPath team(String month, String amount) {
        as("service-head")
                .body(Map.of("quantity", 100, "source", "workforce report"))
                .put("/v1/accepted-quantities/inv-cpi/" + month + "/team")
                .then()
                .statusCode(200);
        String price = String.valueOf(Double.parseDouble(amount) / 100);
        send(
                "/v1/invoice-imports?vendorId=inv-cpi&profileId=plain",
                HEADER + month + ",INV-" + month + "," + month + ",team,,100," + price + "," + amount + ",EUR,\n");
        String before = java.time.YearMonth.parse(month).minusMonths(1).toString();
        Vendors.says("/v1/statements", "vendorId=inv-cpi&month=" + before + "&limit=1000", "{\"items\": []}");
        String invoice = only("inv-cpi").getString("items.find { it.month == '" + month + "' }.id");
        return JsonPath.from(check(invoice).prettify()).setRootPath("lines.find { it.service == 'team' }");
    }
}
