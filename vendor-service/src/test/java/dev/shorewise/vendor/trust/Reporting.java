package dev.shorewise.vendor.trust;

import dev.shorewise.vendor.As;
import dev.shorewise.vendor.Given;
import dev.shorewise.vendor.Importing;
import dev.shorewise.vendor.Twelve;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;

/** A vendor that sent the twelve calls of October and reports figures about them. */
record Reporting(String vendorId, String agreementId) {

    private static final String HASH = "ab".repeat(32);

    static Reporting october() {
        Importing sent = Twelve.sent();
        return new Reporting(sent.vendorId(), Given.id("ag"));
    }

    /** An agreement with one level that customers' answers decide, at least .80, which a miss costs 10 % of 120,000.00. */
    Reporting signs() {
        As.role("service-head")
                .body(Map.of(
                        "vendorId", vendorId, "id", agreementId, "name", "A", "currency", "EUR", "timeZone", "UTC"))
                .post("/v1/agreements")
                .then()
                .statusCode(201);
        Response draft = As.role("service-head").body("""
                        {"effectiveFrom": "2026-07-01", "terms": {"levels": [
                            {"id": "CSL-9", "name": "Resolved at first contact, customers say",
                             "measurement": {"definition": "fcr/customer-stated@1"},
                             "promise": {"side": "AT_LEAST", "expected": 0.80, "minimum": 0.75},
                             "stake": {"pool": "VOICE", "allocation": 100}}],
                          "pools": [{"id": "VOICE", "percent": 100}], "credits": {"atRisk": 10}}}""").post("/v1/agreements/{a}/versions", agreementId);
        draft.then().statusCode(201);
        As.role("service-head")
                .header("If-Match", draft.header("ETag"))
                .put("/v1/agreements/{a}/versions/1/publication", agreementId)
                .then()
                .statusCode(200);
        As.role("service-head")
                .queryParam("agreementId", agreementId)
                .body("{\"month\":\"2026-10\",\"fees\":{\"invoiced\":120000.00}}")
                .post("/v1/agreement-months")
                .then()
                .statusCode(201);
        return this;
    }

    Response drafts(String definition, long numerator, long denominator, String more) {
        return drafts("2026-10", definition, numerator, denominator, more);
    }

    private Response drafts(String month, String definition, long numerator, long denominator, String more) {
        return As.submitter(vendorId)
                .body("""
                        {"vendorId": "%s", "month": "%s",
                         "figure": {"definition": "%s", "numerator": %d, "denominator": %d},
                         "evidence": {"uri": "https://files.example/october.csv", "sha256": "%s"}%s}""".formatted(vendorId, month, definition, numerator, denominator, HASH, more))
                .post("/v1/kpi-reports");
    }

    /** Drafts and submits a count of a month. */
    void counts(String month, String definition, long count) {
        Response draft = drafts(month, definition, count, 1, "");
        draft.then().statusCode(201);
        submits(draft.path("id")).then().statusCode(200);
    }

    /** Drafts and submits; gives the report's id. */
    String reports(String definition, long numerator, long denominator) {
        return reports(definition, numerator, denominator, "");
    }

    String reports(String definition, long numerator, long denominator, String more) {
        Response draft = drafts(definition, numerator, denominator, more);
        draft.then().statusCode(201);
        String id = draft.path("id");
        submits(id).then().statusCode(200);
        return id;
    }

    Response submits(String id) {
        return As.vendor(vendorId)
                .header("If-Match", "*")
                .body("{\"state\":\"SUBMITTED\",\"note\":\"Right to my knowledge. Ada, operations\"}")
                .put("/v1/kpi-reports/{r}/state", id);
    }

    Response moves(String id, String state) {
        return As.role("service-head")
                .header("If-Match", "*")
                .body(Map.of("state", state, "note", "looked at it"))
                .put("/v1/kpi-reports/{r}/state", id);
    }

    /** What a reconciliation of October says. */
    JsonPath reconciled() {
        Response done = As.role("qa-director")
                .body(Map.of("vendorId", vendorId, "month", "2026-10"))
                .post("/v1/reconciliations");
        done.then().statusCode(201);
        return done.jsonPath();
    }

    List<Map<String, Object>> cases() {
        return As.role("auditor")
                .queryParam("vendorId", vendorId)
                .get("/v1/discrepancies")
                .jsonPath()
                .getList("items");
    }
}
