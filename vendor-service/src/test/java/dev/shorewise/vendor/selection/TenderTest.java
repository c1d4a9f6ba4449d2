package dev.shorewise.vendor.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import dev.shorewise.test.ServiceResources;
import dev.shorewise.vendor.As;
import dev.shorewise.vendor.Given;
import dev.shorewise.vendor.Importing;
import dev.shorewise.vendor.Twelve;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A tender from its draft to its decision, with evaluators who do not see each other. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class TenderTest {

    private final String id = Given.id("tender");

    @Test
    void evaluatorsAreBlindToEachOtherUntilAllIsReleased() {
        given(criteria(60, 40));
        handIn("cx-head", 9, 4).statusCode(200);
        handIn("qa-director", 8, 5).statusCode(200);

        sheetsSeenBy("cx-head").body("items", hasSize(1)).body("items[0].body.marks.score", hasItem(9f));
        sheetsSeenBy("executive").body("items", empty());
        ranking().statusCode(409).body("code", equalTo("not-released"));
        release().statusCode(409).body("code", equalTo("not-complete"));
        tell(true);
        release().statusCode(200).body("body.stage", equalTo("RELEASED"));

        sheetsSeenBy("executive").body("items", hasSize(2));
        ranking()
                .statusCode(200)
                .body("standings.bidderId", contains("near", "far"))
                .body("robustness.allWeights", hasSize(2))
                .body("robustness.smallestFlip.challenger", equalTo("far"))
                .body("findings.method", hasItem("decide/smaa@1"));
        handIn("cx-head", 1, 1).statusCode(409).body("code", equalTo("wrong-stage"));
    }

    @Test
    void whatCountsIsFixedOnceSomebodyHasJudgedByIt() {
        given(criteria(60, 40));
        As.role("service-head")
                .header("If-Match", "*")
                .body(tender(criteria(50, 50)))
                .put("/v1/tenders/{id}", id)
                .then()
                .statusCode(200);
        handIn("finance", 5, 5).statusCode(200);

        As.role("service-head")
                .header("If-Match", "*")
                .body(tender(criteria(60, 40)))
                .put("/v1/tenders/{id}", id)
                .then()
                .statusCode(409)
                .body("code", equalTo("tender-in-use"));
    }

    @Test
    void weightsFollowFromComparingCriteriaInPairsAndTheRankingSaysSo() {
        JsonPath weighed = weighed(
                        compared("skill", "price", 3), compared("skill", "safety", 5), compared("price", "safety", 3))
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(weighed.getDouble("body.tender.criteria[0].weight")).isCloseTo(63.6986, within(1e-3));
        assertThat(weighed.getDouble("body.tender.criteria[1].weight")).isCloseTo(25.8285, within(1e-3));
        assertThat(weighed.getDouble("body.weighing.ratio")).isCloseTo(.033199, within(1e-6));
        for (String role : List.of("cx-head", "qa-director")) {
            List<Map<String, Object>> all = marks(9, 4);
            all.add(Map.of("bidderId", "near", "criterionId", "safety", "score", 7, "evidence", "a visit"));
            all.add(Map.of("bidderId", "far", "criterionId", "safety", "score", 6, "evidence", "a visit"));
            sheet(role, all).statusCode(200);
        }
        tell(true);
        release().statusCode(200).body("body.weighing.comparisons", hasSize(3));

        ranking()
                .body("findings.find { it.code == 'weights-from-pairs' }.method", equalTo("decide/ahp-consistency@1"))
                .body(
                        "findings.find { it.code == 'weights-from-pairs' }.sentence",
                        containsString("consistent enough (consistency ratio 3.3 %"))
                .body("findings.findAll { it.figures.size() == 0 }", empty());
    }

    @Test
    void comparisonsThatContradictEachOtherOrLeavePairsOutAreRefused() {
        weighed(compared("skill", "price", 5), compared("price", "safety", 5), compared("safety", "skill", 5))
                .statusCode(400)
                .body("code", equalTo("flawed-tender"))
                .body("detail", containsString("do not fit together"));
        weighed(compared("skill", "price", 5), compared("price", "safety", 5)).statusCode(400);
        weighed(compared("skill", "price", 5), compared("price", "skill", 5), compared("price", "safety", 5))
                .statusCode(400);
    }

    @SafeVarargs
    private ValidatableResponse weighed(Map<String, Object>... comparisons) {
        List<Map<String, Object>> criteria = new ArrayList<>(criteria(0, 0));
        criteria.add(Map.of("id", "safety", "title", "Security", "kind", "SECURITY"));
        Map<String, Object> tender = new HashMap<>(tender(criteria));
        tender.put("comparisons", List.of(comparisons));
        return As.role("service-head").body(tender).put("/v1/tenders/{id}", id).then();
    }

    private static Map<String, Object> compared(String one, String other, double times) {
        return Map.of("criterionId", one, "overId", other, "times", times);
    }

    @Test
    void aSheetWithAHoleOrWithoutEvidenceIsRefused() {
        given(criteria(60, 40));

        List<Map<String, Object>> marks = marks(5, 5);
        sheet("finance", marks.subList(1, marks.size())).statusCode(400).body("code", equalTo("flawed-sheet"));
        marks.set(0, Map.of("bidderId", "near", "criterionId", "skill", "score", 5, "evidence", " "));
        sheet("finance", marks).statusCode(400);
        marks.set(0, Map.of("bidderId", "near", "criterionId", "skill", "score", 11, "evidence", "seen"));
        sheet("finance", marks).statusCode(400);
    }

    @Test
    void whoFailsAMustHaveIsNotRanked() {
        given(criteria(60, 40));
        handIn("cx-head", 9, 4).statusCode(200);
        handIn("qa-director", 9, 4).statusCode(200);
        tell(false);
        release().statusCode(200);

        ranking().body("standings.bidderId", contains("near")).body("excluded[0].gates", contains("iso"));
        decide("far").statusCode(200).body("body.decision.reason", equalTo("because"));
        decide("far").statusCode(409);
    }

    @Test
    void aKnownVendorsTrackRecordIsReadFromItsOwnContacts() {
        Importing vendor = Importing.by(Twelve.PROFILE, "Europe/Paris");
        vendor.completes(Twelve.HEADER + Twelve.CALLS);
        Map<String, Object> record = Map.of(
                "id",
                "record",
                "title",
                "Track record",
                "kind",
                "TRACK_RECORD",
                "weight",
                100,
                "yardsticks",
                List.of(
                        Map.of("definition", "aht/talk-hold-wrap@1", "worst", 600, "best", 200, "weight", 1),
                        Map.of("definition", "sla/levels-met@1", "worst", 0, "best", 1, "weight", 1)));
        Map<String, Object> tender = Map.of(
                "title",
                "t",
                "gates",
                List.of(),
                "criteria",
                List.of(record),
                "bidders",
                List.of(
                        Map.of("id", "known", "name", "Known", "vendorId", vendor.vendorId()),
                        Map.of("id", "new", "name", "New")),
                "recordFrom",
                "2026-10-01",
                "recordTo",
                "2026-11-01",
                "leastSheets",
                1);
        As.role("service-head").body(tender).put("/v1/tenders/{id}", id).then().statusCode(200);
        sheet("finance", List.of(Map.of("bidderId", "new", "criterionId", "record", "score", 4, "evidence", "calls")))
                .statusCode(200);

        JsonPath file = release().statusCode(200).extract().jsonPath();

        assertThat(file.getDouble("body.records[0].measured"))
                .as("no statement: half of it is not known")
                .isEqualTo(.5);
        // the twelve calls' AHT is 363.3 s, so its part is .591667, and what is not measured counts as half
        assertThat(file.getDouble("body.records[0].value")).isBetween(.54, .55);
        assertThat(file.getString("body.records[0].figures[1].status")).isEqualTo("NOT_MEASURED");
        ranking().body("standings.bidderId", contains("known", "new"));
    }

    @Test
    void noVendorSeesATender() {
        given(criteria(60, 40));
        for (String path : List.of("/v1/tenders/{id}", "/v1/tender-sheets/{id}", "/v1/tender-rankings/{id}")) {
            As.vendor(Given.aVendor()).get(path, id).then().statusCode(403);
        }
    }

    private void given(List<Map<String, Object>> criteria) {
        As.role("service-head")
                .body(tender(criteria))
                .put("/v1/tenders/{id}", id)
                .then()
                .statusCode(200);
    }

    private static List<Map<String, Object>> criteria(int one, int other) {
        return List.of(
                Map.of("id", "skill", "title", "Expertise", "kind", "EXPERTISE", "weight", one),
                Map.of(
                        "id",
                        "price",
                        "title",
                        "Price",
                        "kind",
                        "PRICE",
                        "weight",
                        other,
                        "anchors",
                        Map.of("worst", 30, "best", 10)));
    }

    private static Map<String, Object> tender(List<Map<String, Object>> criteria) {
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

    private static List<Map<String, Object>> marks(double near, double far) {
        return new ArrayList<>(List.of(
                Map.of("bidderId", "near", "criterionId", "skill", "score", near, "evidence", "a visit"),
                Map.of("bidderId", "far", "criterionId", "skill", "score", far, "evidence", "a visit")));
    }

    private ValidatableResponse handIn(String role, double near, double far) {
        return sheet(role, marks(near, far));
    }

    private ValidatableResponse sheet(String role, List<Map<String, Object>> marks) {
        return As.role(role)
                .body(Map.of("marks", marks))
                .put("/v1/tender-sheets/{id}", id)
                .then();
    }

    private void tell(boolean farPasses) {
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

    private ValidatableResponse release() {
        return As.role("service-head")
                .header("If-Match", "*")
                .put("/v1/tenders/{id}/release", id)
                .then();
    }

    private ValidatableResponse decide(String bidder) {
        return As.role("service-head")
                .header("If-Match", "*")
                .body(Map.of("bidderId", bidder, "reason", "because"))
                .put("/v1/tenders/{id}/decision", id)
                .then();
    }

    private ValidatableResponse ranking() {
        return As.role("executive").get("/v1/tender-rankings/{id}", id).then();
    }

    private ValidatableResponse sheetsSeenBy(String role) {
        return As.role(role).get("/v1/tender-sheets/{id}", id).then().statusCode(200);
    }
}
