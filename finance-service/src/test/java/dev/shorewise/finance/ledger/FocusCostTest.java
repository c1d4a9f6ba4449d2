package dev.shorewise.finance.ledger;

import static dev.shorewise.finance.Calls.as;
import static dev.shorewise.finance.Calls.send;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.finance.VendorServer;
import dev.shorewise.test.ServiceResources;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Effective and contracted cost, contract and tags (finance, section 2). */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
@QuarkusTestResource(VendorServer.class)
class FocusCostTest {

    private static final List<String> COLUMNS = List.of(
            "lineId",
            "vendorId",
            "category",
            "month",
            "amount",
            "currency",
            "effectiveAmount",
            "contractedAmount",
            "contractId",
            "tags");
    private static final String HEADER = String.join(",", COLUMNS) + "\n";
    private static final int MONTHS = 36;

    @Test
    void aTransitionPaidOnceIsSpreadOverTheMonthsThatUseIt() {
        profile("focus-a");
        String paid = "buy,focus-a,transition,2037-01,180000.00,EUR,0.00,,move-2037,costCentre=4711;project=move\n";
        String used = IntStream.range(0, MONTHS)
                .mapToObj(month -> "use-%d,focus-a,transition,%s,0.00,EUR,5000.00,,move-2037,costCentre=4711\n"
                        .formatted(month, YearMonth.of(2037, 1).plusMonths(month)))
                .collect(Collectors.joining());

        JsonPath job = send("/v1/cost-imports?profileId=focus-a", HEADER + paid + used);

        assertThat(job.getInt("rows.accepted")).isEqualTo(MONTHS + 1);
        List<Map<String, Object>> rows = as("finance-reader")
                .get("/v1/cost-exports?format=ndjson&vendorId=focus-a")
                .asString()
                .lines()
                .map(line -> JsonPath.from(line).<String, Object>getMap("$"))
                .toList();
        assertThat(sum(rows, "BilledCost")).isEqualByComparingTo("180000");
        assertThat(sum(rows, "EffectiveCost")).isEqualByComparingTo("180000");
        assertThat(rows.get(0))
                .containsEntry("EffectiveCost", "0.00")
                .containsEntry("ContractedCost", "180000.00")
                .containsEntry("Tags", "{\"costCentre\":\"4711\",\"project\":\"move\"}")
                .containsEntry("x_ContractId", "move-2037");
        assertThat(rows.subList(1, rows.size()))
                .allSatisfy(row ->
                        assertThat(row).containsEntry("BilledCost", "0.00").containsEntry("EffectiveCost", "5000.00"));
    }

    @Test
    void creditsOfSeveralLevelsAreRowsOfTheirOwnAndAddUpToTheCent() {
        profile("focus-d");
        send("/v1/cost-imports?profileId=focus-d", HEADER + """
                SL,focus-d,credit,2037-10,-3130.44,EUR,,,voice-2037,
                AHT,focus-d,credit,2037-10,-4695.65,EUR,,,voice-2037,
                FCR,focus-d,credit,2037-10,-4173.91,EUR,,,voice-2037,
                """);

        List<Map<String, Object>> rows = as("finance-reader")
                .get("/v1/cost-exports?format=ndjson&vendorId=focus-d")
                .asString()
                .lines()
                .map(line -> JsonPath.from(line).<String, Object>getMap("$"))
                .toList();

        assertThat(rows).allSatisfy(row -> assertThat(row).containsEntry("ChargeCategory", "Credit"));
        assertThat(sum(rows, "BilledCost")).isEqualByComparingTo("-12000");
    }

    @Test
    void theFeedHasTheSameColumns() {
        profile("focus-b");
        send(
                "/v1/cost-imports?profileId=focus-b",
                HEADER
                        + "l1,focus-b,service,2037-01,420.00,EUR,,400.00,voice-2037,costCentre=1\n"
                        + "l2,focus-b,service,2037-01,5.00,EUR,5.00,5.00,,\n");

        JsonPath feed = as("finance-reader")
                .accept("application/json")
                .queryParam("$filter", "ProviderName eq 'focus-b'")
                .queryParam("$orderby", "x_LineId")
                .get("/v1/odata/CostLines")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(feed.getList("value.ContractedCost"))
                .extracting(String::valueOf)
                .containsExactly("400.0", "5.0");
        assertThat(feed.getList("value.EffectiveCost"))
                .extracting(String::valueOf)
                .containsExactly("420.0", "5.0");
        assertThat(feed.getList("value.x_ContractId")).containsExactly("voice-2037", null);
        assertThat(feed.getList("value.Tags")).containsExactly("{\"costCentre\":\"1\"}", null);
        JsonPath line = as("finance").get("/v1/cost-lines?vendorId=focus-b").jsonPath();
        assertThat(line.getString("items[0].contractedCost.amount")).isEqualTo("400.00");
        assertThat(line.getString("items[0].tags.costCentre")).isEqualTo("1");
    }

    @Test
    void whatIsWrittenWrongIsRejectedByName() {
        profile("focus-c");
        JsonPath job = send(
                "/v1/cost-imports?profileId=focus-c",
                HEADER
                        + "l1,focus-c,service,2037-01,1.00,EUR,,,,costCentre\n"
                        + "l2,focus-c,service,2037-01,1.00,EUR,0.005,,,\n"
                        + "l3,focus-c,service,2037-01,1.00,EUR,1.00,,,\n");
        JsonPath again =
                send("/v1/cost-imports?profileId=focus-c", HEADER + "l3,focus-c,service,2037-01,1.00,EUR,,,,a=b\n");

        assertThat(as("finance")
                        .accept("application/json")
                        .get("/v1/cost-imports/" + job.getString("id") + "/rejects")
                        .jsonPath()
                        .getList("items.code"))
                .containsExactlyInAnyOrder("not-tags", "not-an-amount");
        assertThat(again.getInt("rows.restated")).as("a tag is content").isEqualTo(1);
    }

    private static BigDecimal sum(List<Map<String, Object>> rows, String column) {
        return rows.stream()
                .map(row -> new BigDecimal(String.valueOf(row.get(column))))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void profile(String id) {
        Map<String, Object> fields = new HashMap<>();
        COLUMNS.forEach(field -> fields.put(field, Map.of("columns", List.of(field))));
        as("finance")
                .body(Map.of("identity", List.of("lineId"), "fields", fields))
                .put("/v1/cost-profiles/" + id)
                .then()
                .statusCode(201);
    }
}
