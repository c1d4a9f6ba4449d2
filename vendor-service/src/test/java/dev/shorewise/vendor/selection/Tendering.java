package dev.shorewise.vendor.selection;

import dev.shorewise.vendor.As;
import dev.shorewise.vendor.Given;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A tender of two bidders, near and far: near has the skill, far the price. Short ways to carry it on. */
record Tendering(String id) {

    static Tendering aNew() {
        return new Tendering(Given.id("tender"));
    }

    /** The client says what is tendered. */
    ValidatableResponse propose(Map<String, Object> tender) {
        return As.role("service-head").body(tender).put("/v1/tenders/{id}", id).then();
    }

    /** As {@link #propose(Map)}, the two criteria of these weights. */
    void propose(int skill, int price) {
        propose(tender(criteria(skill, price))).statusCode(200);
    }

    /** The client says once more what the two criteria weigh. */
    ValidatableResponse change(int skill, int price) {
        return As.role("service-head")
                .header("If-Match", "*")
                .body(tender(criteria(skill, price)))
                .put("/v1/tenders/{id}", id)
                .then();
    }

    static List<Map<String, Object>> criteria(int skill, int price) {
        return List.of(
                Map.of("id", "skill", "title", "Expertise", "kind", "EXPERTISE", "weight", skill),
                Map.of(
                        "id",
                        "price",
                        "title",
                        "Price",
                        "kind",
                        "PRICE",
                        "weight",
                        price,
                        "anchors",
                        Map.of("worst", 30, "best", 10)));
    }

    static Map<String, Object> tender(List<Map<String, Object>> criteria) {
        return Map.of(
                "title",
                "Spanish voice",
                "gates",
                List.of(Map.of("id", "iso", "title", "ISO 27001")),
                "criteria",
                criteria,
                "bidders",
                List.of(Map.of("id", "near", "name", "Near"), Map.of("id", "far", "name", "Far")),
                "recordFrom",
                "2026-01-01",
                "recordTo",
                "2026-11-01",
                "leastSheets",
                2);
    }

    static List<Map<String, Object>> marks(double near, double far) {
        return new ArrayList<>(List.of(
                Map.of("bidderId", "near", "criterionId", "skill", "score", near, "evidence", "a visit"),
                Map.of("bidderId", "far", "criterionId", "skill", "score", far, "evidence", "a visit")));
    }

    ValidatableResponse handIn(String role, double near, double far) {
        return sheet(role, marks(near, far));
    }

    ValidatableResponse sheet(String role, List<Map<String, Object>> marks) {
        return As.role(role)
                .body(Map.of("marks", marks))
                .put("/v1/tender-sheets/{id}", id)
                .then();
    }

    void tell(boolean farPasses) {
        As.role("service-head")
                .body(Map.of(
                        "gates",
                        List.of(gate("near", true), gate("far", farPasses)),
                        "figures",
                        List.of(price("near", 25), price("far", 15))))
                .put("/v1/tenders/{id}/facts", id)
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> gate(String bidder, boolean passed) {
        return Map.of("bidderId", bidder, "gateId", "iso", "passed", passed, "evidence", "certificate");
    }

    private static Map<String, Object> price(String bidder, double value) {
        return Map.of("bidderId", bidder, "criterionId", "price", "value", value, "evidence", "bid");
    }

    ValidatableResponse release() {
        return As.role("service-head")
                .header("If-Match", "*")
                .put("/v1/tenders/{id}/release", id)
                .then();
    }

    ValidatableResponse decide(String bidder) {
        return As.role("service-head")
                .header("If-Match", "*")
                .body(Map.of("bidderId", bidder, "reason", "because"))
                .put("/v1/tenders/{id}/decision", id)
                .then();
    }

    ValidatableResponse ranking() {
        return As.role("executive").get("/v1/tender-rankings/{id}", id).then();
    }

    ValidatableResponse sheetsSeenBy(String role) {
        return As.role(role).get("/v1/tender-sheets/{id}", id).then().statusCode(200);
    }
}
