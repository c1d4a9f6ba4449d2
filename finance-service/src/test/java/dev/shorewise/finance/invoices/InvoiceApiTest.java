package dev.shorewise.finance.invoices;

import static dev.shorewise.finance.Calls.as;
import static dev.shorewise.finance.Calls.asVendor;
import static dev.shorewise.finance.Calls.costProfile;
import static dev.shorewise.finance.Calls.costs;
import static dev.shorewise.finance.Calls.send;
import static dev.shorewise.finance.invoices.InvoiceCalls.HEADER;
import static dev.shorewise.finance.invoices.InvoiceCalls.arrived;
import static dev.shorewise.finance.invoices.InvoiceCalls.check;
import static dev.shorewise.finance.invoices.InvoiceCalls.decide;
import static dev.shorewise.finance.invoices.InvoiceCalls.only;
import static dev.shorewise.finance.invoices.InvoiceCalls.profile;
import static dev.shorewise.finance.invoices.InvoiceCalls.ready;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.finance.VendorServer;
import dev.shorewise.test.ServiceResources;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
@QuarkusTestResource(VendorServer.class)
class InvoiceApiTest {

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
}
