package dev.shorewise.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shorewise.stack.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;

/**
 * Meridian's invoice for July 2026, and what it is held against. It bills more calls than it answered, its hours at the
 * price of next year, and forgets the credit that June's statement makes payable; its team leads are billed as agreed.
 */
record Billing(Api client, Api meridian) {

    static final YearMonth MONTH = YearMonth.of(2026, 7);
    static final int CALLS_TOO_MANY = 118;
    static final BigDecimal PRICE_OF_A_CALL = new BigDecimal("6.20");
    static final BigDecimal HOURS = new BigDecimal("310");
    static final BigDecimal PRICE_AGREED = new BigDecimal("21.50");
    static final BigDecimal PRICE_BILLED = new BigDecimal("22.90");

    private static final String AGREEMENT = "meridian-2025";
    private static final int LEADS = 2;
    private static final BigDecimal LEAD = new BigDecimal("1950.00");
    private static final String HEADER =
            "line,invoiceNumber,month,invoiceDate,service,quantity,unitPrice,amount,currency,text\n";

    /** Agrees on prices, locks June and sends the invoice. The month's contacts are in. */
    Delivery send() {
        client.putMatching("/v1/rate-cards/meridian", Texts.named("demo/finance/meridian-rate-card.json"));
        accept("leads", BigDecimal.valueOf(LEADS), "rota of July");
        accept("back-office", HOURS, "workforce report of 3 August");
        lockMonthBefore();
        client.put("/v1/invoice-profiles/meridian/plain", Texts.named("demo/profiles/invoice.json"));
        return Delivery.send(
                meridian,
                "/v1/invoice-imports?vendorId=meridian&profileId=plain&fileName=MD-2026-07.csv",
                "text/csv",
                invoice());
    }

    private void accept(String service, BigDecimal quantity, String source) {
        client.putMatching(
                "/v1/accepted-quantities/meridian/" + MONTH + "/" + service,
                "{\"quantity\": %s, \"source\": \"%s\"}".formatted(quantity, source));
    }

    private void lockMonthBefore() {
        String month = MONTH.minusMonths(1).toString();
        if (!client.create(
                "/v1/statements", "{\"agreementId\": \"%s\", \"month\": \"%s\"}".formatted(AGREEMENT, month))) {
            return;
        }
        for (JsonNode statement :
                client.get("/v1/statements?agreementId=" + AGREEMENT).path("items")) {
            if (statement.path("month").asText().equals(month)) {
                String state = "/v1/statements/" + statement.path("id").asText() + "/state";
                if (statement.path("state").asText().equals("DRAFT")) {
                    client.putMatching(state, "{\"state\": \"REVIEW\"}");
                }
                client.putMatching(state, "{\"state\": \"LOCKED\"}");
            }
        }
    }

    private String invoice() {
        BigDecimal calls = client.get("/v1/kpis?vendorId=meridian&month=" + MONTH + "&definitions=volume/answered@1")
                .at("/groups/0/measures/0/value")
                .decimalValue()
                .add(BigDecimal.valueOf(CALLS_TOO_MANY));
        return HEADER
                + line("voice", calls, PRICE_OF_A_CALL, "calls answered")
                + line("leads", BigDecimal.valueOf(LEADS), LEAD, "team leads")
                + line("back-office", HOURS, PRICE_BILLED, "hours of mail and forms");
    }

    private static String line(String service, BigDecimal quantity, BigDecimal price, String text) {
        return String.join(
                        ",",
                        "MD-2026-07-" + service,
                        "MD-2026-07",
                        MONTH.toString(),
                        MONTH.plusMonths(1).atDay(4).toString(),
                        service,
                        quantity.toPlainString(),
                        price.toPlainString(),
                        quantity.multiply(price)
                                .setScale(2, RoundingMode.HALF_UP)
                                .toPlainString(),
                        "EUR",
                        text)
                + "\n";
    }
}
