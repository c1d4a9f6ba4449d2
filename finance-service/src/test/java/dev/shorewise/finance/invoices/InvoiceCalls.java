package dev.shorewise.finance.invoices;

import static dev.shorewise.finance.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.finance.Vendors;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What tests of invoices have in common: a vendor with a rate card, its month and its files. */
final class InvoiceCalls {

    static final String HEADER =
            "line,invoiceNumber,month,service,kind,quantity,unitPrice,amount,currency,invoiceTotal\n";
    private static final String CARD = """
            {"from": "2026-01", "currency": "EUR", "items": [
              {"service": "voice", "basis": "CONTACT", "price": 4.20, "contacts": {"channel": "VOICE"}},
              {"service": "chat", "basis": "RESOLUTION", "price": 3.00, "contacts": {"channel": "CHAT", "repeatFreeDays": 7}},
              {"service": "team", "basis": "FTE_MONTH", "price": 1650.00}]}""";

    private InvoiceCalls() {}

    static void ready(String vendorId) {
        ready(vendorId, YearMonth.of(2026, 10));
    }

    /** The same for another month. */
    static void ready(String vendorId, YearMonth month) {
        YearMonth before = month.minusMonths(1);
        profile(vendorId);
        assertThat(as("finance").body(CARD).put("/v1/rate-cards/" + vendorId).statusCode())
                .isEqualTo(201);
        as("service-head")
                .body(Map.of("quantity", 150, "source", "workforce report"))
                .put("/v1/accepted-quantities/" + vendorId + "/" + month + "/team")
                .then()
                .statusCode(200);
        Vendors.says(
                "/v1/kpis",
                "vendorId=" + vendorId + "&month=" + month + "&channel=VOICE&definitions=volume/answered@1",
                """
                {"groups": [{"key": "", "by": {}, "measures": [{"definition": "volume/answered@1", "value": 41200, "n": 41200}]}]}""");
        Vendors.says(
                "/v1/kpis",
                "vendorId=" + vendorId + "&month=" + month
                        + "&channel=CHAT&N=P7D&definitions=fcr/no-repeat-per-issue@1",
                """
                {"groups": [{"measures": [{"definition": "fcr/no-repeat-per-issue@1", "value": 0.75, "numerator": 15000,
                 "denominator": 20000, "n": 20000}]}]}""");
        Vendors.says("/v1/statements", "vendorId=" + vendorId + "&month=" + before + "&limit=1000", """
                {"items": [{"id": "s-1", "agreementId": "a", "month": "%1$s", "revision": 1, "state": "LOCKED"},
                           {"id": "s-2", "agreementId": "a", "month": "%1$s", "revision": 2, "state": "LOCKED"},
                           {"id": "s-3", "agreementId": "a", "month": "%2$s", "revision": 1, "state": "DRAFT"}]}""".formatted(
                        before, before.minusMonths(1)));
        Vendors.says("/v1/statements/s-2", "vendorId=" + vendorId + "&month=" + before, """
                {"head": {"currency": "EUR"}, "result": {"settlement": {"payable": "12000.00"}}}""");
    }

    static void profile(String vendorId) {
        profile(vendorId, "plain");
    }

    /** One that reads some more columns too. */
    static void profile(String vendorId, String profileId, String... more) {
        Map<String, Object> fields = new HashMap<>();
        Stream.concat(
                        Stream.of(more),
                        Stream.of(
                                "invoiceNumber",
                                "month",
                                "service",
                                "kind",
                                "quantity",
                                "unitPrice",
                                "amount",
                                "currency",
                                "invoiceTotal"))
                .forEach(field -> fields.put(field, Map.of("columns", List.of(field))));
        as("finance")
                .body(Map.of("identity", List.of("line"), "fields", fields))
                .put("/v1/invoice-profiles/" + vendorId + "/" + profileId)
                .then()
                .statusCode(201);
    }

    static JsonPath only(String vendorId) {
        return as("finance").get("/v1/invoices?vendorId=" + vendorId).jsonPath();
    }

    static String arrived(String vendorId) {
        while (true) {
            List<String> ids = only(vendorId).getList("items.id");
            if (!ids.isEmpty()) {
                return ids.get(0);
            }
            Thread.onSpinWait();
        }
    }

    static JsonPath check(String invoice) {
        return as("finance")
                .post("/v1/invoices/" + invoice + "/checks")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static Response decide(String invoice, String state, @Nullable String reason) {
        Map<String, Object> decision = new HashMap<>();
        decision.put("state", state);
        decision.put("reason", reason);
        return as("finance")
                .header("If-Match", as("finance").get("/v1/invoices/" + invoice).header("ETag"))
                .body(decision)
                .put("/v1/invoices/" + invoice + "/state");
    }
}
