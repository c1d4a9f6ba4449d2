package dev.shorewise.finance.invoices;

import static dev.shorewise.finance.Calls.as;
import static dev.shorewise.finance.Calls.costProfile;
import static dev.shorewise.finance.Calls.costs;
import static dev.shorewise.finance.Calls.send;
import static dev.shorewise.finance.invoices.InvoiceCalls.HEADER;
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
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** Accepted invoices are posted to the ledger, each line once. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
@QuarkusTestResource(VendorServer.class)
class PostingTest {

    @Test
    void anAcceptedInvoiceIsPostedOnceAndWhatChangesLaterFollowsAsACorrection() {
        ready("post-a");
        String invoice = accepted("post-a", """
                1,INV-1,2026-10,voice,,41200,4.20,173040.00,EUR,
                2,INV-1,2026-10,september,CREDIT,,,-12000.00,EUR,
                """).getString("id");

        JsonPath lines = lines("post-a");
        assertThat(lines.getList("items.cost.amount")).containsExactlyInAnyOrder("173040.00", "-12000.00");
        assertThat(lines.getList("items.category")).containsExactlyInAnyOrder("service", "credit");
        assertThat(lines.getList("items.invoiceId")).containsOnly("INV-1");
        assertThat(lines.getList("items.chargeClass")).containsOnly("REGULAR");

        decide(invoice, "DISPUTED", "a call too many").then().statusCode(200);
        assertThat(decide(invoice, "ACCEPTED", "as it was").jsonPath().getInt("posting.lines"))
                .as("nothing changed")
                .isZero();
        decide(invoice, "DISPUTED", "a call too many").then().statusCode(200);
        send(
                "/v1/invoice-imports?vendorId=post-a&profileId=plain",
                HEADER + "1,INV-1,2026-10,voice,,41199,4.20,173035.80,EUR,\n");
        check(invoice);
        JsonPath again = decide(invoice, "ACCEPTED", "agreed by phone").jsonPath();

        assertThat(again.getInt("posting.lines")).isEqualTo(1);
        assertThat(lines("post-a").getList("items.findAll { it.chargeClass == 'CORRECTION' }.cost.amount"))
                .containsExactly("-4.20");
        JsonPath ledger = as("finance").get("/v1/invoice-ledgers/" + invoice).jsonPath();
        assertThat(ledger.getString("difference.amount")).isEqualTo("0.00");
        assertThat(ledger.getInt("posted")).isEqualTo(3);
        assertThat(as("finance").get(ledger.getString("evidence")).jsonPath().getList("items"))
                .as("every line of it")
                .hasSize(3);
    }

    @Test
    void aPostedLineKeepsItsSite() {
        ready("post-e");
        profile("post-e", "sited", "siteId");
        send(
                "/v1/invoice-imports?vendorId=post-e&profileId=sited",
                HEADER.strip() + ",siteId\n" + "1,INV-1,2026-10,voice,,41000,4.20,172200.00,EUR,,north\n"
                        + "2,INV-1,2026-10,voice,,200,4.20,840.00,EUR,,south\n"
                        + "3,INV-1,2026-10,september,CREDIT,,,-12000.00,EUR,,\n");
        String invoice = only("post-e").getString("items[0].id");
        check(invoice);

        decide(invoice, "ACCEPTED", "as it stands").then().statusCode(200);

        assertThat(as("finance").get("/v1/invoices/" + invoice).jsonPath().getList("lines.siteId"))
                .containsExactly("north", "south", null);
        JsonPath lines = lines("post-e");
        assertThat(lines.getString("items.find { it.cost.amount == '172200.00' }.siteId"))
                .isEqualTo("north");
        assertThat(lines.getString("items.find { it.cost.amount == '840.00' }.siteId"))
                .isEqualTo("south");
        assertThat(lines.getString("items.find { it.category == 'credit' }.siteId"))
                .isNull();
    }

    @Test
    void whatAnImportBookedIsNotPostedASecondTime() {
        costProfile("post-b");
        costs("post-b", "l1,post-b,service,2026-10,173040,EUR,INV-1");

        ready("post-b");
        JsonPath accepted = accepted("post-b", "1,INV-1,2026-10,voice,,41200,4.20,173040.00,EUR,\n");

        assertThat(accepted.getInt("posting.lines")).isZero();
        assertThat(accepted.getString("posting.refused")).startsWith("Cost lines of post-b name this invoice");
        assertThat(lines("post-b").getList("items.source")).containsExactly("post-b");
    }

    @Test
    void anInvoiceOfAClosedMonthEntersTheNextOpenOneAsACorrection() {
        as("finance").post("/v1/closed-periods/2040-10").then().statusCode(200);
        as("finance").post("/v1/closed-periods/2040-11").then().statusCode(200);

        ready("post-c", YearMonth.of(2040, 10));
        accepted("post-c", "1,INV-1,2040-10,voice,,10,4.20,42.00,EUR,\n");

        JsonPath lines = lines("post-c");
        assertThat(lines.getList("items.month")).containsExactly("2040-12");
        assertThat(lines.getList("items.chargeClass")).containsExactly("CORRECTION");
    }

    @Test
    void aVendorsMonthSaysWhatDoesNotReconcile() {
        ready("post-d");
        costProfile("post-d");
        accepted("post-d", "1,INV-1,2026-10,voice,,41200,4.20,173040.00,EUR,\n");
        JsonPath whole = month("post-d");
        costs(
                "post-d",
                "l1,post-d,service,2026-10,7,EUR,INV-9",
                "l2,post-d,service,2026-10,1,EUR,INV-9",
                "l3,post-d,service,2026-10,5,USD,INV-9",
                "l4,post-d,travel,2026-10,3,EUR,");

        JsonPath broken = month("post-d");

        assertThat(whole.getBoolean("reconciles")).isTrue();
        assertThat(whole.getList("invoices.number")).containsExactly("INV-1");
        assertThat(broken.getBoolean("reconciles")).isFalse();
        assertThat(broken.getList("invoices.difference.amount")).containsExactly("0.00");
        assertThat(broken.getList("unknown.number")).containsExactly("INV-9");
        assertThat(broken.getList("unknown[0].booked.amount")).containsExactlyInAnyOrder("8.00", "5.00");
    }

    private static JsonPath month(String vendorId) {
        return as("finance")
                .get("/v1/invoice-ledgers?vendorId=" + vendorId + "&month=2026-10")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static JsonPath accepted(String vendorId, String lines) {
        send("/v1/invoice-imports?vendorId=" + vendorId + "&profileId=plain", HEADER + lines);
        String invoice = only(vendorId).getString("items[0].id");
        check(invoice);
        return decide(invoice, "ACCEPTED", "as it stands")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static JsonPath lines(String vendorId) {
        return as("finance").get("/v1/cost-lines?vendorId=" + vendorId).jsonPath();
    }
}
