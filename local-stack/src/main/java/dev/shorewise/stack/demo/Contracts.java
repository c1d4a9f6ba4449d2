package dev.shorewise.stack.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shorewise.stack.Texts;
import java.time.YearMonth;

/** Signs the agreements with the invented vendors, tells their fees, and claims what waits for the other side's word. */
record Contracts(Api admin) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Signs those that are not signed yet. */
    void sign() {
        for (JsonNode contract : read("demo/agreements.json")) {
            if (admin.create("/v1/agreements", contract.path("agreement").toString())) {
                sign(contract, contract.at("/agreement/id").asText());
            }
        }
    }

    private void sign(JsonNode contract, String id) {
        ObjectNode draft = JSON.createObjectNode();
        draft.put("effectiveFrom", Months.FIRST.atDay(1).toString());
        draft.set("terms", contract.path("terms"));
        admin.create("/v1/agreements/" + id + "/versions", draft.toString());
        admin.putMatching("/v1/agreements/" + id + "/versions/1/publication", "{}");
        for (YearMonth month : Months.all()) {
            ObjectNode told = JSON.createObjectNode().put("month", month.toString());
            told.putObject("fees").put("passThrough", 0).set("invoiced", contract.path("invoiced"));
            admin.create("/v1/agreement-months?agreementId=" + id, told.toString());
        }
        if (contract.has("exclusion")) {
            admin.create(
                    "/v1/exclusions?agreementId=" + id,
                    contract.path("exclusion").toString());
        }
    }

    private static JsonNode read(String name) {
        try {
            return JSON.readTree(Texts.named(name));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
