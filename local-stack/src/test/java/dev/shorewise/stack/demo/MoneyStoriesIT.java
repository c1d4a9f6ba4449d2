package dev.shorewise.stack.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shorewise.stack.Progress;
import dev.shorewise.stack.house.House;
import dev.shorewise.stack.house.WalkingHouse;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The stories that are planted in the invented company's money, found through the API as its finance people would. */
@ExtendWith(WalkingHouse.class)
class MoneyStoriesIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CHEAPEST = "sunward";
    private static final String AUTUMN = "from=2026-07&to=2026-09";
    private static final Map<String, String> COUNTRIES =
            Map.of("inhouse", "DE", "brightline", "GB", "meridian", "RO", "harborline", "PH", "sunward", "IN");

    @BeforeAll
    static void load(House house) {
        new Demo(house.stack(), new Progress(System.out)).load();
    }

    @Test
    void puneIsCheapestForAContactAndDearestForAResolvedIssue(House house) throws Exception {
        JsonNode prices = post(house, "/v1/true-prices", """
                {"vendors": ["inhouse", "brightline", "meridian", "harborline", "sunward"], "from": "2026-08", "to": "2026-10"}
                """).path("prices");
        JsonNode pune = by(prices, "vendorId", CHEAPEST);

        assertThat(prices).hasSize(COUNTRIES.size());
        assertThat(prices).filteredOn(price -> price != pune).allSatisfy(other -> {
            assertThat(other.path("invoicePricePerContact").asDouble())
                    .isGreaterThan(pune.path("invoicePricePerContact").asDouble());
            assertThat(other.at("/measure/interval/high").asDouble())
                    .as(other.toString())
                    .isLessThan(pune.at("/measure/interval/low").asDouble());
        });
        assertThat(pune.path("lowestInDraws").asDouble()).isZero();
        assertThat(by(pune.path("steps"), "step", "ESCALATIONS")
                        .path("perResolvedIssue")
                        .asDouble())
                .as("what Leipzig does again is the largest part that no invoice shows")
                .isGreaterThan(by(pune.path("steps"), "step", "GOVERNANCE")
                        .path("perResolvedIssue")
                        .asDouble());
    }

    @Test
    void meridiansInvoiceHasThreeErrorsEachWithItsReasonAndAmount(House house) throws Exception {
        JsonNode invoice = get(house, "/v1/invoices?vendorId=meridian&month=" + Billing.MONTH)
                .at("/items/0");
        BigDecimal credit = juneCredit(house);

        JsonNode check = post(house, "/v1/invoices/" + invoice.path("id").asText() + "/checks", "");

        Map<String, BigDecimal> found = new TreeMap<>();
        for (JsonNode line : check.path("lines")) {
            for (JsonNode part : line.path("parts")) {
                found.put(
                        line.path("service").asText() + " "
                                + part.path("reason").asText(),
                        new BigDecimal(part.at("/amount/amount").asText()));
            }
        }
        assertThat(credit).as("June was lost").isPositive();
        assertThat(found)
                .as(check.toString())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "voice VOLUME",
                        Billing.PRICE_OF_A_CALL.multiply(BigDecimal.valueOf(Billing.CALLS_TOO_MANY)),
                        "back-office PRICE",
                        Billing.PRICE_BILLED.subtract(Billing.PRICE_AGREED).multiply(Billing.HOURS),
                        "credits CREDITS",
                        credit));
        assertThat(by(check.path("lines"), "service", "leads").path("state").asText())
                .isEqualTo("MATCHED");
    }

    @Test
    void thePoundsFallHidesWhatLeedsAskedMore(House house) throws Exception {
        JsonNode total = get(house, "/v1/budgets/brightline/2016-07/variance").path("total");
        String july = get(house, "/v1/exchange-rates?currency=EUR&per=GBP&month=2016-07")
                .path("rate")
                .asText();
        JsonNode parts = post(house, "/v1/variances", """
                {"currency": "EUR", "lines": [{"name": "mail",
                  "budget": {"quantity": 12000, "price": 2.00, "rate": 1.2857},
                  "actual": {"quantity": 12000, "price": 2.14, "rate": %s}}]}""".formatted(july));

        assertThat(total.at("/difference/amount").asDouble())
                .as(total.toString())
                .isNegative();
        assertThat(total.at("/spending/amount").asText()).isEqualTo("2159.98");
        assertThat(total.at("/currency/amount").asDouble()).isLessThan(-2159.98);
        assertThat(parts.at("/price/amount").asText()).isEqualTo("2159.98");
        assertThat(parts.at("/difference/amount").asText())
                .isEqualTo(total.at("/difference/amount").asText());
    }

    @Test
    void twoPlacesTogetherBeatEveryPlaceAlone(House house) throws Exception {
        Map<String, ObjectNode> cells = new TreeMap<>();
        for (JsonNode cell : get(
                        house,
                        "/v1/unit-cost-tables?" + AUTUMN + "&vendorId=" + String.join("&vendorId=", COUNTRIES.keySet()))
                .path("cells")) {
            String vendor = cell.at("/by/vendor").asText();
            JsonNode satisfaction = get(house, "/v1/measured-inputs?" + AUTUMN + "&vendorId=" + vendor)
                    .at("/location/satisfaction");
            cells.put(
                    vendor,
                    JSON.createObjectNode()
                            .put("reason", "english")
                            .put("location", vendor)
                            .put("cost", cell.at("/measures/0/value").asDouble())
                            .put("satisfaction", satisfaction.path("value").asDouble())
                            .put(
                                    "satisfactionDeviation",
                                    satisfaction.at("/spread/deviation").asDouble()));
        }
        double floor = (satisfaction(cells, "harborline") + satisfaction(cells, "meridian")) / 2;

        JsonNode blend = blend(house, floor, List.copyOf(cells.values()));

        List<Double> alone = new ArrayList<>();
        for (ObjectNode cell : cells.values()) {
            JsonNode single = blend(house, floor, List.of(cell));
            if (single.path("feasible").asBoolean()) {
                alone.add(single.path("totalCost").asDouble());
            }
        }
        assertThat(alone).as("places that reach the floor alone").hasSize(3);
        assertThat(alone).allSatisfy(cost -> assertThat(cost)
                .isGreaterThan(1.1 * blend.path("totalCost").asDouble()));
        assertThat(blend.path("byLocation").size()).as(blend.toString()).isEqualTo(2);
        assertThat(by(blend.path("limits"), "kind", "SATISFACTION")
                        .path("price")
                        .asDouble())
                .isPositive();
    }

    private static double satisfaction(Map<String, ObjectNode> cells, String vendor) {
        return Objects.requireNonNull(cells.get(vendor), vendor)
                .path("satisfaction")
                .asDouble();
    }

    private static JsonNode blend(House house, double floor, List<ObjectNode> cells) throws Exception {
        ObjectNode problem = JSON.createObjectNode().put("currency", "EUR");
        problem.putArray("reasons").addObject().put("id", "english").put("contacts", 12_000);
        for (ObjectNode cell : cells) {
            String vendor = cell.path("location").asText();
            problem.withArray("locations")
                    .addObject()
                    .put("id", vendor)
                    .put("vendorId", vendor)
                    .put("country", COUNTRIES.get(vendor))
                    .put("home", vendor.equals("inhouse"));
            problem.withArray("cells").add(cell);
        }
        problem.putObject("limits").put("satisfaction", floor);
        return post(house, "/v1/blends", problem.toString());
    }

    private static BigDecimal juneCredit(House house) throws Exception {
        JsonNode june = by(
                get(house, "/v1/statements?agreementId=meridian-2025").path("items"),
                "month",
                Billing.MONTH.minusMonths(1).toString());
        return new BigDecimal(get(house, "/v1/statements/" + june.path("id").asText())
                        .at("/result/settlement/payable")
                        .asText())
                .setScale(2, RoundingMode.UNNECESSARY);
    }

    private static JsonNode by(JsonNode items, String field, String value) {
        for (JsonNode item : items) {
            if (item.path(field).asText().equals(value)) {
                return item;
            }
        }
        throw new AssertionError(value + " is not in " + items);
    }

    private static JsonNode get(House house, String path) throws IOException, InterruptedException {
        return read(house.send(house.request(path, house.person("fiona"))
                .header("Accept", "application/json")
                .GET()));
    }

    private static JsonNode post(House house, String path, String json) throws IOException, InterruptedException {
        return read(house.post(path, house.person("fiona"), json));
    }

    private static JsonNode read(HttpResponse<String> answer) throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }
}
