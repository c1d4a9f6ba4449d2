package dev.shorewise.vendor.sla;

import dev.shorewise.vendor.As;
import dev.shorewise.vendor.Given;
import dev.shorewise.vendor.Importing;
import dev.shorewise.vendor.Twelve;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/** A vendor that has an agreement, and both of its sides at work. */
record Signed(Importing importing, String id) {

    /** One level on voice, at least .80 in 20 s, that a miss of the minimum costs 7 200.00, and one that is reported. */
    static final String TERMS = """
            {"levels": [
               {"id": "CSL-1", "name": "Service level",
                "measurement": {"definition": "service-level/answered-in-time-over-offered@1", "params": {"T": "PT20S"},
                                "scope": {"channels": ["VOICE"]}, "lowVolume": {"rule": "ALLOWED_MISSES", "minimum": 5}},
                "promise": {"side": "AT_LEAST", "expected": 0.80, "minimum": 0.75},
                "stake": {"pool": "RESP", "allocation": 100}},
               {"id": "CSL-6", "name": "Quality",
                "measurement": {"definition": "quality/mean-review@1"},
                "promise": {"side": "AT_LEAST", "expected": 88, "minimum": 84},
                "stake": {"pool": "QUAL", "allocation": 100}}],
             "pools": [{"id": "RESP", "percent": 60}, {"id": "QUAL", "percent": 20}],
             "credits": {"atRisk": 10}, "remedies": {"earnBack": "HALF_AFTER_SIX_MET"}}""";

    /** The twelve calls of October, under {@link #TERMS} since July, with their fees. */
    static Signed october() {
        Signed signed = new Signed(Twelve.sent(), begin());
        signed.begins();
        signed.publishes("2026-07-01", TERMS);
        signed.tells("2026-10");
        return signed;
    }

    /** An agreement with a vendor that sent nothing. */
    static Signed with(Importing importing) {
        Signed signed = new Signed(importing, begin());
        signed.begins();
        return signed;
    }

    private static String begin() {
        return Given.id("ag");
    }

    String vendorId() {
        return importing.vendorId();
    }

    private void begins() {
        As.role("service-head")
                .body(Map.of(
                        "vendorId",
                        vendorId(),
                        "id",
                        id,
                        "name",
                        "Agreement " + id,
                        "currency",
                        "EUR",
                        "timeZone",
                        "Europe/Paris"))
                .post("/v1/agreements")
                .then()
                .statusCode(201);
    }

    Response drafts(String from, String terms) {
        return As.role("service-head")
                .body("{\"effectiveFrom\":\"" + from + "\",\"terms\":" + terms + "}")
                .post("/v1/agreements/{a}/versions", id);
    }

    ValidatableResponse publishes(String from, String terms) {
        Response draft = drafts(from, terms);
        draft.then().statusCode(201);
        return As.role("service-head")
                .header("If-Match", draft.header("ETag"))
                .put("/v1/agreements/{a}/versions/{v}/publication", id, draft.path("version"))
                .then();
    }

    void tells(String month) {
        As.role("service-head")
                .queryParam("agreementId", id)
                .body("{\"month\":\"" + month + "\",\"fees\":{\"invoiced\":128000.00,\"passThrough\":8000.00}}")
                .post("/v1/agreement-months")
                .then()
                .statusCode(201);
    }

    Response computes(String month) {
        return As.role("service-head")
                .body(Map.of("agreementId", id, "month", month))
                .post("/v1/statements");
    }

    /** The document of a month as it is computed now. */
    JsonPath document(String month) {
        Response computed = computes(month);
        computed.then().statusCode(201);
        return read(computed.path("id")).jsonPath();
    }

    Response read(String statementId) {
        return As.role("auditor").accept("application/json").get("/v1/statements/{s}", statementId);
    }

    ValidatableResponse moves(String statementId, String state) {
        return As.role("service-head")
                .header("If-Match", read(statementId).header("ETag"))
                .body(Map.of("state", state))
                .put("/v1/statements/{s}/state", statementId)
                .then();
    }

    void locks(String statementId) {
        moves(statementId, "REVIEW").statusCode(200);
        if (read(statementId).jsonPath().getInt("head.revision") > 1) {
            signs(statementId, As.role("service-head"));
            signs(statementId, As.vendor(vendorId()));
        }
        moves(statementId, "LOCKED").statusCode(200);
    }

    /** Signs a statement as it is now. */
    void signs(String statementId, RequestSpecification as) {
        String hash = read(statementId).header("ETag").replace("\"", "");
        as.body(Map.of("statementId", statementId, "hash", hash, "signatory", "S. Igner"))
                .post("/v1/statement-acceptances")
                .then()
                .statusCode(201);
    }

    /** Claims, as the vendor, that contacts of a time do not count; gives the claim's id. */
    String claims(String from, String to) {
        return As.vendor(vendorId())
                .queryParam("agreementId", id)
                .body("""
                        {"reason": "CLIENT_FAILURE", "mode": "EXCLUDE_CONTACTS", "time": {"from": "%s", "to": "%s"},
                         "proof": {"noticeAt": "%s", "evidence": ["ticket 12"], "mitigation": "staff moved"}}""".formatted(from, to, from))
                .post("/v1/exclusions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    ValidatableResponse decides(String exclusionId, String state) {
        return As.role("service-head")
                .header("If-Match", "*")
                .body(Map.of("state", state, "note", "looked at it"))
                .put("/v1/exclusions/{e}/state", exclusionId)
                .then();
    }
}
