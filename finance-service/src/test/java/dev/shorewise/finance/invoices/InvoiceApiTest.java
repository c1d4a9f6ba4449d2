package dev.shorewise.finance.invoices;

import static dev.shorewise.finance.Calls.as;
import static dev.shorewise.finance.Calls.asVendor;
import static dev.shorewise.finance.Calls.costProfile;
import static dev.shorewise.finance.Calls.costs;
import static dev.shorewise.finance.Calls.send;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.finance.VendorServer;
import dev.shorewise.finance.Vendors;
import dev.shorewise.test.ServiceResources;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
@QuarkusTestResource(VendorServer.class)
class InvoiceApiTest {

    private static final String HEADER =
            "line,invoiceNumber,month,service,kind,quantity,unitPrice,amount,currency,invoiceTotal\n";
    private static final String CARD = """
            {"from": "2026-01", "currency": "EUR", "items": [
              {"service": "voice", "basis": "CONTACT", "price": 4.20, "contacts": {"channel": "VOICE"}},
              {"service": "chat", "basis": "RESOLUTION", "price": 3.00, "contacts": {"channel": "CHAT", "repeatFreeDays": 7}},
              {"service": "team", "basis": "FTE_MONTH", "price": 1650.00}]}""";

    @Test
    void anInvoiceIsCheckedDisputedCorrectedAndSettled() {
        ready("inv-a");
        send("/v1/invoice-imports?vendorId=inv-a&profileId=plain", HEADER + """
                1,INV-1,2026-10,voice,,41250,4.20,173250.00,EUR,
                2,INV-1,2026-10,chat,,15000,3.10,46500.00,EUR,
                3,INV-1,2026-10,team,,150,1650,247500.00,EUR,
                """);
        String invoice = only("inv-a").getString("items[0].id");

        JsonPath check = check(invoice);

        assertThat(check.getString("difference.amount")).isEqualTo("13710.00");
        assertThat(check.getList("lines.service")).containsExactly("voice", "chat", "team", "credits");
        assertThat(check.getList("lines.state")).containsExactly("OVER", "OVER", "MATCHED", "OVER");
        assertThat(check.getList("lines.parts.flatten().reason")).containsExactly("VOLUME", "PRICE", "CREDITS");
        assertThat(check.getList("lines.parts.flatten().amount.amount"))
                .containsExactly("210.00", "1500.00", "12000.00");
        assertThat(check.getList("facts"))
                .as("volumes twice, statements, a statement")
                .hasSize(4);

        decide(invoice, "DISPUTED", null).then().statusCode(422);
        decide(invoice, "DISPUTED", "chat has the price of next year").then().statusCode(200);
        send("/v1/invoice-imports?vendorId=inv-a&profileId=plain", HEADER + """
                1,INV-1,2026-10,voice,,41200,4.20,173040.00,EUR,
                2,INV-1,2026-10,chat,,15000,3.00,45000.00,EUR,
                4,INV-1,2026-10,september,CREDIT,,,-12000.00,EUR,
                """);
        assertThat(check(invoice).getBoolean("clean")).isTrue();
        decide(invoice, "ACCEPTED", null).then().statusCode(200);
        JsonPath frozen = send(
                "/v1/invoice-imports?vendorId=inv-a&profileId=plain",
                HEADER + "1,INV-1,2026-10,voice,,1,4.20,4.20,EUR,\n");
        assertThat(frozen.getInt("rows.rejected")).isEqualTo(1);
        Response settled = decide(invoice, "SETTLED", null);
        assertThat(settled.jsonPath().getList("steps.state")).containsExactly("DISPUTED", "ACCEPTED", "SETTLED");
        decide(invoice, "DISPUTED", "too late").then().statusCode(409);
    }

    @Test
    void theSameAgainOnAnotherInvoiceIsADuplicate() {
        ready("inv-b");
        send("/v1/invoice-imports?vendorId=inv-b&profileId=plain", HEADER + """
                1,INV-1,2026-10,voice,,41200,4.20,173040.00,EUR,
                2,INV-2,2026-10,voice,,41200,4.20,173040.00,EUR,
                """);
        String second = as("finance")
                .get("/v1/invoices?vendorId=inv-b&limit=1000")
                .jsonPath()
                .getString("items.find { it.number == 'INV-2' }.id");

        assertThat(check(second).getString("lines.find { it.service == 'voice' }.state"))
                .isEqualTo("DUPLICATE");
    }

    @Test
    void aVendorSeesItsOwnAndNothingElse() {
        ready("inv-c");
        Response sent = asVendor("inv-c")
                .contentType("text/csv")
                .body(HEADER + "1,INV-9,2026-10,voice,,1,4.20,4.20,EUR,\n")
                .post("/v1/invoice-imports?vendorId=inv-c&profileId=plain");
        sent.then().statusCode(202);
        String invoice = arrived("inv-c");
        check(invoice);

        asVendor("inv-c").get("/v1/invoices/" + invoice + "/check").then().statusCode(200);
        asVendor("inv-c").get("/v1/rate-cards/inv-c").then().statusCode(200);
        for (String path : List.of(
                "/v1/invoices/" + invoice,
                "/v1/invoices/" + invoice + "/check",
                "/v1/invoices?vendorId=inv-c",
                "/v1/rate-cards/inv-c",
                "/v1/invoice-profiles/inv-c",
                "/v1/accepted-quantities/inv-c/2026-10")) {
            asVendor("inv-d").get(path).then().statusCode(404);
        }
        assertThat(asVendor("inv-d").get("/v1/invoices").jsonPath().getList("items"))
                .isEmpty();
    }

    @Test
    void theLedgerIsHeldAgainstTheInvoice() {
        profile("inv-f");
        send("/v1/invoice-imports?vendorId=inv-f&profileId=plain", HEADER + "1,I-1,2026-10,voice,,1,4.20,4.20,EUR,\n");
        costProfile("inv-f");
        costs("inv-f", "l1,inv-f,service,2026-10,3.20,EUR,I-1", "l2,inv-f,service,2026-10,9,EUR,I-2");

        JsonPath ledger = as("finance")
                .get("/v1/invoice-ledgers/" + only("inv-f").getString("items[0].id"))
                .jsonPath();

        assertThat(ledger.getString("difference.amount")).isEqualTo("-1.00");
        assertThat(ledger.getInt("costLines")).isEqualTo(1);
    }

    @Test
    void anInvoiceWithoutARateCardOrACheckGoesNowhere() {
        profile("inv-e");
        send("/v1/invoice-imports?vendorId=inv-e&profileId=plain", HEADER + "1,I,2026-10,voice,,1,4.20,4.20,EUR,\n");
        String invoice = only("inv-e").getString("items[0].id");

        assertThat(as("finance")
                        .post("/v1/invoices/" + invoice + "/checks")
                        .jsonPath()
                        .getString("code"))
                .isEqualTo("no-rate-card");
        assertThat(decide(invoice, "ACCEPTED", "we trust them").jsonPath().getString("code"))
                .isEqualTo("not-checked");
        as("finance")
                .body("{\"state\": \"ACCEPTED\"}")
                .put("/v1/invoices/" + invoice + "/state")
                .then()
                .statusCode(428);
    }

    private static void ready(String vendorId) {
        profile(vendorId);
        assertThat(as("finance").body(CARD).put("/v1/rate-cards/" + vendorId).statusCode())
                .isEqualTo(201);
        as("service-head")
                .body(Map.of("quantity", 150, "source", "workforce report"))
                .put("/v1/accepted-quantities/" + vendorId + "/2026-10/team")
                .then()
                .statusCode(200);
        Vendors.says(
                "/v1/kpis", "vendorId=" + vendorId + "&month=2026-10&channel=VOICE&definitions=volume/answered@1", """
                {"groups": [{"key": "", "by": {}, "measures": [{"definition": "volume/answered@1", "value": 41200, "n": 41200}]}]}""");
        Vendors.says(
                "/v1/kpis",
                "vendorId=" + vendorId + "&month=2026-10&channel=CHAT&N=P7D&definitions=fcr/no-repeat-per-issue@1",
                """
                {"groups": [{"measures": [{"definition": "fcr/no-repeat-per-issue@1", "value": 0.75, "numerator": 15000,
                 "denominator": 20000, "n": 20000}]}]}""");
        Vendors.says("/v1/statements", "vendorId=" + vendorId + "&month=2026-09&limit=1000", """
                {"items": [{"id": "s-1", "agreementId": "a", "month": "2026-09", "revision": 1, "state": "LOCKED"},
                           {"id": "s-2", "agreementId": "a", "month": "2026-09", "revision": 2, "state": "LOCKED"},
                           {"id": "s-3", "agreementId": "a", "month": "2026-08", "revision": 1, "state": "DRAFT"}]}""");
        Vendors.says("/v1/statements/s-2", "vendorId=" + vendorId + "&month=2026-09", """
                {"head": {"currency": "EUR"}, "result": {"settlement": {"payable": "12000.00"}}}""");
    }

    private static void profile(String vendorId) {
        Map<String, Object> fields = new HashMap<>();
        List.of(
                        "invoiceNumber",
                        "month",
                        "service",
                        "kind",
                        "quantity",
                        "unitPrice",
                        "amount",
                        "currency",
                        "invoiceTotal")
                .forEach(field -> fields.put(field, Map.of("columns", List.of(field))));
        as("finance")
                .body(Map.of("identity", List.of("line"), "fields", fields))
                .put("/v1/invoice-profiles/" + vendorId + "/plain")
                .then()
                .statusCode(201);
    }

    private static JsonPath only(String vendorId) {
        return as("finance").get("/v1/invoices?vendorId=" + vendorId).jsonPath();
    }

    private static String arrived(String vendorId) {
        while (true) {
            List<String> ids = only(vendorId).getList("items.id");
            if (!ids.isEmpty()) {
                return ids.get(0);
            }
            Thread.onSpinWait();
        }
    }

    private static JsonPath check(String invoice) {
        return as("finance")
                .post("/v1/invoices/" + invoice + "/checks")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Response decide(String invoice, String state, @Nullable String reason) {
        Map<String, Object> decision = new HashMap<>();
        decision.put("state", state);
        decision.put("reason", reason);
        return as("finance")
                .header("If-Match", as("finance").get("/v1/invoices/" + invoice).header("ETag"))
                .body(decision)
                .put("/v1/invoices/" + invoice + "/state");
    }
}
