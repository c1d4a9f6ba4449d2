package dev.shorewise.finance.exports;

import static dev.shorewise.finance.Calls.as;
import static dev.shorewise.finance.Calls.asVendor;
import static dev.shorewise.finance.Calls.costProfile;
import static dev.shorewise.finance.Calls.costs;
import static dev.shorewise.finance.Calls.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shorewise.finance.VendorServer;
import dev.shorewise.kit.callers.VendorScope;
import dev.shorewise.test.ServiceResources;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
@QuarkusTestResource(VendorServer.class)
class ExportApiTest {

    private static final String HEADER =
            "lineId,vendorId,siteId,category,month,chargePeriodStart,chargePeriodEnd,amount,currency,invoiceId,description,chargeClass\n";

    @Inject
    DataSource database;

    @Test
    void linesComeAsFocusHasThemAndTextsAreNoFormulas() throws Exception {
        costProfile("exp-a");
        send(
                "/v1/cost-imports?profileId=exp-a",
                HEADER
                        + "l-1,exp-a,,service,2041-01,,,1234.5,EUR,INV-1,\"=HYPERLINK(\"\"x\"\",1)\",\n"
                        + "l-2,exp-a,,credit,2041-01,,,-7.25,EUR,INV-1,\"said \"\"no\"\", twice\",\n"
                        + "l-3,exp-a,,churn,2041-01,,,9,EUR,,@SUM(A1),\n");

        List<String> csv =
                pull("csv", "month=2041-01&vendorId=exp-a").asString().lines().toList();

        assertThat(csv.get(0)).startsWith("BilledCost,BillingCurrency,ChargeCategory,ChargeClass");
        assertThat(csv.get(1))
                .startsWith(
                        "1234.50,EUR,Usage,,Usage-Based,2041-01-01,2041-02-01,\"'=HYPERLINK(\"\"x\"\",1)\",1234.50,1234.50,INV-1,"
                                + "exp-a,Other,,,service");
        assertThat(csv.get(2)).startsWith("-7.25,EUR,Credit,,One-Time,").contains("\"said \"\"no\"\", twice\"");
        assertThat(csv.get(3)).contains("'@SUM(A1)").contains(",true,l-3,");
        JsonPath first = JsonPath.from(pull("ndjson", "month=2041-01&vendorId=exp-a")
                .asString()
                .lines()
                .findFirst()
                .orElseThrow());
        assertThat(first.getString("BilledCost")).isEqualTo("1234.50");
        assertThat(first.getString("ChargeDescription")).isEqualTo("=HYPERLINK(\"x\",1)");
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(
                pull("xlsx", "month=2041-01&vendorId=exp-a").asByteArray()))) {
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows.get(1).getCell(0).getType()).isEqualTo(CellType.NUMBER);
            assertThat(rows.get(1).getCellAsNumber(0)).contains(new BigDecimal("1234.50"));
            assertThat(rows.get(1).getCell(7).getType()).isEqualTo(CellType.STRING);
            assertThat(rows.get(1).getCell(7).getText()).isEqualTo("=HYPERLINK(\"x\",1)");
            assertThat(rows.get(1).getCellAsDate(5))
                    .hasValueSatisfying(day -> assertThat(day.toLocalDate()).isEqualTo("2041-01-01"));
            assertThat(book.findSheet("Definitions")).isPresent();
            assertThat(book.findSheet("Parameters").orElseThrow().read())
                    .extracting(row -> row.getCellText(0) + ": " + row.getCellText(1))
                    .contains("Month: 2041-01", "Vendor: exp-a", "Changed since: all", "Edition of columns: 3")
                    .anyMatch(row -> row.startsWith("Rounding: half up"))
                    .anyMatch(row -> row.startsWith("As of: 20"));
        }
    }

    @Test
    void whatIsAddedToAnInvoiceOfAClosedMonthSaysThatItCorrects() {
        costProfile("exp-cor");
        send("/v1/cost-imports?profileId=exp-cor", HEADER + "l-1,exp-cor,,service,2041-07,,,100,EUR,INV-7,,\n");
        as("finance").post("/v1/closed-periods/2041-07").then().statusCode(200);

        JsonPath refused = send(
                "/v1/cost-imports?profileId=exp-cor",
                HEADER
                        + "l-2,exp-cor,,service,2041-08,,,-5,EUR,INV-7,,\nl-3,exp-cor,,service,2041-08,,,7,EUR,INV-8,,\n");
        JsonPath taken = send(
                "/v1/cost-imports?profileId=exp-cor",
                HEADER + "l-2,exp-cor,,service,2041-08,,,-5,EUR,INV-7,,CORRECTION\n");

        assertThat(refused.getLong("rows.rejected")).isEqualTo(1);
        assertThat(as("finance")
                        .header("Accept", "application/json")
                        .get("/v1/cost-imports/" + refused.getString("id") + "/rejects")
                        .jsonPath()
                        .getString("items[0].code"))
                .isEqualTo("correction-expected");
        assertThat(taken.getLong("rows.rejected")).isZero();
    }

    @Test
    void aClosedMonthIsFrozenAndTheSameBytesOnEveryPull() throws Exception {
        costProfile("exp-b");
        costs("exp-b", "l-1,exp-b,service,2041-02,100,EUR,", "l-2,exp-b,travel,2041-02,5,EUR,");
        JsonPath closed = as("finance")
                .post("/v1/closed-periods/2041-02")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        byte[] before = pull("csv", "month=2041-02").asByteArray();

        JsonPath job = costs(
                "exp-b",
                "l-1,exp-b,service,2041-02,999,EUR,",
                "l-9,exp-b,service,2041-02,1,EUR,",
                "l-10,exp-b,service,2041-03,1,EUR,");

        assertThat(job.getInt("rows.accepted")).isEqualTo(1);
        assertThat(job.getInt("rows.rejected")).isEqualTo(2);
        Response again = pull("csv", "month=2041-02");
        assertThat(again.asByteArray()).isEqualTo(before);
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(before)))
                .isEqualTo(closed.getString("sha256"));
        assertThat(closed.getLong("lines")).isEqualTo(2);
        as("finance-reader")
                .header("If-None-Match", again.getHeader("ETag"))
                .get("/v1/cost-exports?month=2041-02&format=csv")
                .then()
                .statusCode(304);
        assertThat(as("finance").post("/v1/closed-periods/2041-02").jsonPath().getString("closedAt"))
                .as("closed twice it stays as it is")
                .isEqualTo(closed.getString("closedAt"));
        assertThatThrownBy(() -> VendorScope.ALL.call(() -> {
                    try (Connection connection = database.getConnection();
                            Statement sql = connection.createStatement()) {
                        return sql.executeUpdate("update cost_line set amount = 1 where period_from = '2041-02-01'");
                    }
                }))
                .as("whoever writes")
                .hasMessageContaining("a closed month is frozen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "ndjson", "xlsx"})
    void aClosedMonthIsTheSameBytesInEachFormat(String format) throws Exception {
        costProfile("exp-d");
        if (as("finance")
                .get("/v1/cost-lines?vendorId=exp-d")
                .jsonPath()
                .getList("items")
                .isEmpty()) {
            costs("exp-d", "l-1,exp-d,service,2041-05,100,EUR,", "l-2,exp-d,travel,2041-05,5,EUR,");
        }
        as("finance").post("/v1/closed-periods/2041-05").then().statusCode(200);

        Response before = pull(format, "month=2041-05");
        awaitAnotherSecond();
        Response after = pull(format, "month=2041-05");

        assertThat(after.asByteArray()).isEqualTo(before.asByteArray());
        assertThat(after.getHeader("ETag")).isEqualTo(before.getHeader("ETag"));
    }

    @Test
    void aMonthClosedByAnEarlierEditionKeepsItsColumnsAndCells() throws Exception {
        costProfile("exp-e");
        costs("exp-e", "l-1,exp-e,service,2041-06,100,EUR,'=7");
        as("finance").post("/v1/closed-periods/2041-06").then().statusCode(200);
        VendorScope.ALL.call(() -> {
            try (Connection connection = database.getConnection();
                    Statement sql = connection.createStatement()) {
                return sql.executeUpdate("update accounting_period set edition = 1 where month = '2041-06'");
            }
        });

        String closed = pull("csv", "month=2041-06").asString();
        assertThat(closed.lines().findFirst().orElseThrow())
                .isEqualTo("BilledCost,BillingCurrency,ChargeCategory,ChargeClass,ChargeFrequency,ChargePeriodStart,"
                        + "ChargePeriodEnd,ChargeDescription,InvoiceId,ProviderName,ServiceCategory,x_CostCategory,"
                        + "x_CostClass,x_IsModel,x_LineId,x_SiteId,x_Source");
        assertThat(closed).contains(",'=7,");
        assertThat(pull("csv", "vendorId=exp-e").asString()).contains("ContractedCost,EffectiveCost", ",''=7,");
    }

    @Test
    void anOpenPullIsNotRepeatedUntilALineChanges() {
        costProfile("exp-f");
        costs("exp-f", "l-1,exp-f,service,2041-08,100,EUR,");
        String tag = pull("csv", "vendorId=exp-f").getHeader("ETag");

        as("finance-reader")
                .header("If-None-Match", tag)
                .get("/v1/cost-exports?vendorId=exp-f&format=csv")
                .then()
                .statusCode(304);
        costs("exp-f", "l-1,exp-f,service,2041-08,101,EUR,");

        assertThat(pull("csv", "vendorId=exp-f").getHeader("ETag")).isNotEqualTo(tag);
        assertThat(pull("xlsx", "vendorId=exp-f").getHeader("ETag"))
                .as("a workbook of open lines names its time")
                .startsWith("W/");
    }

    @Test
    void aWorkbookShowsTheDecimalsThatACurrencyHas() throws Exception {
        costProfile("exp-g");
        costs(
                "exp-g",
                "l-1,exp-g,service,2047-01,1234,JPY,",
                "l-2,exp-g,service,2047-01,1234.567,TND,",
                "l-3,exp-g,service,2047-01,1234.5,EUR,");

        try (ReadableWorkbook book = new ReadableWorkbook(
                new ByteArrayInputStream(pull("xlsx", "vendorId=exp-g").asByteArray()),
                new ReadingOptions(true, false))) {
            assertThat(book.getFirstSheet().read().stream().skip(1).map(row -> row.getCell(0)
                            .getDataFormatString()))
                    .containsExactly("#,##0", "#,##0.000", "#,##0.00");
        }
    }

    @Test
    void aSpreadsheetMayAskForAByteOrderMark() {
        costProfile("exp-h");
        costs("exp-h", "l-1,exp-h,service,2047-02,1,EUR,");
        Response plain = pull("csv", "vendorId=exp-h");
        Response marked = pull("csv", "vendorId=exp-h&bom=true");

        assertThat(marked.asByteArray())
                .startsWith((byte) 0xEF, (byte) 0xBB, (byte) 0xBF)
                .hasSize(plain.asByteArray().length + 3)
                .endsWith(plain.asByteArray());
        assertThat(marked.getHeader("ETag")).isNotEqualTo(plain.getHeader("ETag"));
    }

    @Test
    void onlyWhatChangedSinceComes() {
        costProfile("exp-c");
        costs("exp-c", "l-1,exp-c,service,2041-04,100,EUR,");
        String since =
                as("finance").get("/v1/cost-lines?vendorId=exp-c").jsonPath().getString("items[0].updatedAt");
        costs("exp-c", "l-2,exp-c,service,2041-04,100,EUR,");
        costs("exp-c", "l-1,exp-c,service,2041-04,101,EUR,");

        assertThat(pull("csv", "vendorId=exp-c&updatedSince=" + since)
                        .asString()
                        .lines())
                .hasSize(3);
        assertThat(pull("csv", "vendorId=exp-c&updatedSince=2099-01-01T00:00:00Z")
                        .asString()
                        .lines())
                .hasSize(1);
        as("finance").get("/v1/cost-exports?updatedSince=yesterday").then().statusCode(400);
        as("finance").get("/v1/cost-exports?format=exe").then().statusCode(400);
    }

    @Test
    void vendorsPullNothingAndReadersCloseNothing() {
        asVendor("exp-a").get("/v1/cost-exports").then().statusCode(403);
        as("finance-reader").post("/v1/closed-periods/2041-09").then().statusCode(403);
        as("executive").get("/v1/closed-periods").then().statusCode(200);
    }

    /** Whatever is stamped in whole seconds has another stamp afterwards. */
    private static void awaitAnotherSecond() {
        long second = Instant.now().getEpochSecond();
        while (Instant.now().getEpochSecond() <= second) {
            Thread.onSpinWait();
        }
    }

    private static Response pull(String format, String query) {
        Response answer = as("finance-reader").get("/v1/cost-exports?format=" + format + "&" + query);
        assertThat(answer.statusCode())
                .as(new String(answer.asByteArray(), StandardCharsets.UTF_8))
                .isEqualTo(200);
        return answer;
    }
}
