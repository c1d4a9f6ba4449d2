package dev.shorewise.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.YearMonth;

/**
 * What vendors report of themselves: how much of August is settled at the first contact. Meridian reports what its records
 * say, Harborline four points more.
 */
record Reports(String vendor, Api machine) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final YearMonth MONTH = YearMonth.of(2026, 8);
    private static final String DEFINITION = "fcr/no-repeat-per-issue@1";
    private static final double TOO_MUCH = .04;

    /** Reports, unless it is reported already. The month's records are in. */
    void send() {
        JsonNode known = machine.get(
                        "/v1/kpis?vendorId=%s&month=%s&definitions=%s".formatted(vendor, MONTH, DEFINITION))
                .at("/groups/0/measures/0");
        long denominator = known.path("denominator").asLong();
        long numerator = known.path("numerator").asLong()
                + (vendor.equals("harborline") ? Math.round(TOO_MUCH * denominator) : 0);
        ObjectNode report = JSON.createObjectNode().put("vendorId", vendor).put("month", MONTH.toString());
        report.putObject("figure")
                .put("definition", DEFINITION)
                .put("numerator", numerator)
                .put("denominator", denominator);
        report.putObject("evidence")
                .put("uri", "https://files.example/%s/%s-first-contact.csv".formatted(vendor, MONTH))
                .put("sha256", "0".repeat(64));
        if (machine.create("/v1/kpi-reports", report.toString())) {
            machine.get("/v1/kpi-reports?vendorId=" + vendor).path("items").forEach(this::submit);
        }
    }

    private void submit(JsonNode report) {
        if (report.path("state").asText().equals("DRAFT")) {
            machine.putMatching(
                    "/v1/kpi-reports/" + report.path("id").asText() + "/state",
                    "{\"state\": \"SUBMITTED\", \"note\": \"Right to our knowledge. Operations reporting\"}");
        }
    }
}
