package dev.shorewise.finance.ledger;

import static dev.shorewise.finance.Calls.as;
import static dev.shorewise.finance.Calls.asVendor;
import static dev.shorewise.finance.Calls.costProfile;
import static dev.shorewise.finance.Calls.costs;
import static dev.shorewise.finance.Calls.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.shorewise.finance.VendorServer;
import dev.shorewise.kit.callers.VendorScope;
import dev.shorewise.test.ServiceResources;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Cost lines come in by profile, once, and stay explainable. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
@QuarkusTestResource(VendorServer.class)
class CostImportTest {

    @Inject
    DataSource database;

    @Test
    void linesAreReadBackAsTheyWereSent() {
        costProfile("cost-a");

        JsonPath job =
                costs("cost-a", "l-1,cost-a,service,2026-10,1234.5,EUR,inv-7", "l-2,cost-a,credit,2026-10,-30,TND,");

        assertThat(job.getString("state")).isEqualTo("COMPLETED");
        assertThat(job.getLong("rows.accepted")).isEqualTo(2);
        as("finance-reader")
                .get("/v1/cost-lines?vendorId=cost-a")
                .then()
                .statusCode(200)
                .body("items.lineId", contains("l-1", "l-2"))
                .body("items[0].source", equalTo("cost-a"))
                .body("items[0].category", equalTo("service"))
                .body("items[0].costClass", equalTo("DIRECT"))
                .body("items[0].month", equalTo("2026-10"))
                .body("items[0].chargePeriodStart", equalTo("2026-10-01"))
                .body("items[0].chargePeriodEnd", equalTo("2026-11-01"))
                .body("items[0].cost.amount", equalTo("1234.50"))
                .body("items[0].cost.currency", equalTo("EUR"))
                .body("items[0].chargeCategory", equalTo("USAGE"))
                .body("items[0].chargeFrequency", equalTo("USAGE_BASED"))
                .body("items[0].invoiceId", equalTo("inv-7"))
                .body("items[1].cost.amount", equalTo("-30.000"))
                .body("items[1].chargeCategory", equalTo("CREDIT"));
    }

    @Test
    void theSameFileAgainChangesNothingAndAChangedLineIsRestatedWithItsHistory() throws Exception {
        costProfile("cost-b");
        costs("cost-b", "l-1,cost-b,service,2026-10,100,EUR,", "l-2,cost-b,travel,2026-10,50,EUR,");

        JsonPath same = costs("cost-b", "l-1,cost-b,service,2026-10,100.00,EUR,", "l-2,cost-b,travel,2026-10,50,EUR,");
        JsonPath changed = costs("cost-b", "l-1,cost-b,service,2026-10,110,EUR,", "l-2,cost-b,travel,2026-10,50,EUR,");

        assertThat(same.getLong("rows.unchanged")).isEqualTo(2);
        assertThat(changed.getLong("rows.restated")).isEqualTo(1);
        assertThat(changed.getLong("rows.unchanged")).isEqualTo(1);
        as("finance")
                .get("/v1/cost-lines?vendorId=cost-b&category=service")
                .then()
                .body("items", hasSize(1))
                .body("items[0].cost.amount", equalTo("110.00"))
                .body("items[0].revision", equalTo(2));
        assertThat(VendorScope.ALL.call(() -> texts("select h.revision || ': ' || (h.content ->> 'amount')"
                        + " from cost_line_history h join cost_line l on l.id = h.line_pk where l.source = 'cost-b'")))
                .containsExactly("1: 100.0000");
    }

    @Test
    void everyBadRowIsNamedAndItsNeighboursAreIn() {
        costProfile("cost-c");

        JsonPath job = costs(
                "cost-c",
                "l-1,cost-c,service,2026-10,100,EUR,",
                "l-2,Not A Vendor,service,2026-10,100,EUR,",
                "l-3,cost-c,mystery,2026-10,100,EUR,",
                "l-4,cost-c,service,2026-13,100,EUR,",
                "l-5,cost-c,service,2026-10,100.005,EUR,",
                "l-6,cost-c,service,2026-10,100,QQQ,",
                "l-7,cost-c,credit,2026-10,100,EUR,",
                "l-8,cost-c,service,2026-10,12e3,EUR,",
                "l-9,cost-c,service,2026-10,1e16,EUR,",
                ",cost-c,service,2026-10,1,EUR,",
                "l-11,cost-c,service,,1,EUR,",
                "l-12,cost-c,service,2026-10,,EUR,",
                "l-13,cost-c,tax,2026-10,0.5,EUR,");

        assertThat(job.getLong("rows.read")).isEqualTo(13);
        String rejects = as("finance")
                .accept("text/csv")
                .get("/v1/cost-imports/" + job.getString("id") + "/rejects")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(rejects.lines().skip(1).map(line -> line.substring(0, line.indexOf(','))))
                .contains("l-2", "l-3", "l-4", "l-5", "l-6", "l-7", "l-9", "l-11", "l-12")
                .doesNotContain("l-1", "l-13");
        var page = as("finance")
                .accept("application/json")
                .get("/v1/cost-imports/" + job.getString("id") + "/rejects")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(page.getString("items.find { it.line == 3 }.code")).isEqualTo("not-a-vendor-id");
        assertThat(page.getString("items.find { it.line == 5 }.code")).isEqualTo("not-a-charge-period");
        assertThat(page.getString("items.find { it.line == 6 }.code")).isEqualTo("not-an-amount");
        assertThat(page.getString("items.find { it.line == 6 }.reason")).contains("2 after it for EUR");
        assertThat(page.getString("items.find { it.line == 7 }.code")).isEqualTo("not-a-currency");
        assertThat(page.getString("items.find { it.line == 8 }.code")).isEqualTo("wrong-sign");
        as("finance")
                .get("/v1/cost-lines?vendorId=cost-c&limit=1000")
                .then()
                .body("items.find { it.lineId == 'l-1' }.cost.amount", equalTo("100.00"))
                .body("items.find { it.lineId == 'l-13' }.cost.amount", equalTo("0.50"));
    }

    @Test
    void aChargePeriodStaysInItsMonthAndACorrectionMayHaveEitherSign() {
        costProfile("cost-d");
        String header =
                "lineId,vendorId,siteId,category,month,chargePeriodStart,chargePeriodEnd,amount,currency,invoiceId,description,chargeClass\n";

        JsonPath job = send(
                "/v1/cost-imports?profileId=cost-d",
                header + "l-1,cost-d,,service,,2026-10-05,2026-10-12,1,EUR,,week 41,\n"
                        + "l-2,cost-d,,service,,2026-10-05,,1,EUR,,its month,\n"
                        + "l-3,cost-d,,service,,2026-10-25,2026-11-02,1,EUR,,two months,\n"
                        + "l-4,cost-d,,service,2026-10,2026-10-25,,1,EUR,,said twice,\n"
                        + "l-5,cost-d,,credit,2026-10,,,5,EUR,,taken back,CORRECTION\n");

        assertThat(job.getLong("rows.accepted")).isEqualTo(3);
        assertThat(job.getLong("rows.rejected")).isEqualTo(2);
        as("finance")
                .get("/v1/cost-lines?vendorId=cost-d&month=2026-10")
                .then()
                .body("items.lineId", contains("l-1", "l-2", "l-5"))
                .body("items[0].chargePeriodEnd", equalTo("2026-10-12"))
                .body("items[1].chargePeriodEnd", equalTo("2026-11-01"))
                .body("items[2].chargeClass", equalTo("CORRECTION"));
    }

    @Test
    void pagesShowEveryLineOnceAndFiltersCut() {
        costProfile("cost-e");
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            rows.add("l-" + i + ",cost-e,service,2034-0" + (i + 1) + ",1,EUR,inv-" + i % 2);
        }
        costs("cost-e", rows.toArray(String[]::new));
        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            var page = as("auditor")
                    .queryParam("vendorId", "cost-e")
                    .queryParam("limit", 3)
                    .queryParam("cursor", cursor)
                    .get("/v1/cost-lines")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            seen.addAll(page.getList("items.lineId"));
            cursor = page.getString("nextCursor");
        } while (cursor != null);

        assertThat(seen).containsExactlyInAnyOrder("l-0", "l-1", "l-2", "l-3", "l-4", "l-5", "l-6");
        as("auditor").get("/v1/cost-lines?vendorId=cost-e&month=2034-03").then().body("items.lineId", contains("l-2"));
        as("auditor")
                .get("/v1/cost-lines?vendorId=cost-e&invoiceId=inv-1")
                .then()
                .body("items", hasSize(3));
        as("auditor").get("/v1/cost-lines?vendorId=cost-e&currency=USD").then().body("items", hasSize(0));
        as("auditor")
                .get("/v1/cost-lines?vendorId=cost-e&updatedSince=2999-01-01T00:00:00Z")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void aQuestionThatMakesNoSenseIsRefused() {
        for (String query : List.of(
                "category=mystery",
                "month=soon",
                "currency=euro",
                "vendorId=%00",
                "invoiceId=%00",
                "limit=0",
                "cursor=bm8",
                "updatedSince=now")) {
            as("finance")
                    .urlEncodingEnabled(false)
                    .get("/v1/cost-lines?" + query)
                    .then()
                    .statusCode(400);
        }
        as("finance").get("/v1/cost-lines?category=mystery").then().body("detail", containsString("service-fixed"));
        as("finance").get("/v1/cost-lines/" + UUID.randomUUID()).then().statusCode(404);
        as("finance").get("/v1/cost-lines/x").then().statusCode(404);
    }

    @Test
    void vendorsHaveNoPartInCosts() throws Exception {
        costProfile("cost-f");
        costs("cost-f", "l-1,cost-f,service,2026-10,100,EUR,");

        asVendor("cost-f").get("/v1/cost-lines?vendorId=cost-f").then().statusCode(403);
        as("service-head").get("/v1/cost-lines").then().statusCode(403);
        as("executive")
                .contentType("text/csv")
                .body("x")
                .post("/v1/cost-imports?profileId=cost-f")
                .then()
                .statusCode(403);
        assertThat(VendorScope.of("cost-f").call(() -> texts("select line_id from cost_line")))
                .as("the database says so a second time")
                .isEmpty();
        assertThat(VendorScope.of("cost-f").call(() -> texts("select id::text from import_job")))
                .isEmpty();
    }

    @Test
    void aProfileIsKeptInVersions() {
        costProfile("cost-g");
        costProfile("cost-g");

        as("finance").get("/v1/cost-profiles/cost-g").then().statusCode(200).body("version", equalTo(1));
        as("finance")
                .body("{\"identity\": [\"id\"], \"fields\": {\"nonsense\": {\"columns\": [\"x\"]}}}")
                .put("/v1/cost-profiles/cost-g")
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid-profile"));
        as("finance")
                .body("{\"identity\": [\"id\"], \"vendorId\": \"mine\"}")
                .put("/v1/cost-profiles/cost-g")
                .then()
                .statusCode(400)
                .body("invalidParams[0].name", equalTo("vendorId"));
        as("finance").get("/v1/cost-profiles/unknown-one").then().statusCode(404);
        as("finance")
                .contentType("text/csv")
                .body("a\n1\n")
                .post("/v1/cost-imports?profileId=unknown-one")
                .then()
                .statusCode(404);
    }

    private List<String> texts(String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
