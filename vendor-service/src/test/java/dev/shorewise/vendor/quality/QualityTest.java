package dev.shorewise.vendor.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.shorewise.test.ServiceResources;
import dev.shorewise.vendor.As;
import dev.shorewise.vendor.Given;
import dev.shorewise.vendor.Importing;
import dev.shorewise.vendor.Twelve;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Work, judged: by whom, by what, and what the vendor may say to it. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class QualityTest {

    private static final String CARD = """
            {"name": "Calls", "sections": [{"name": "All", "weight": 1, "criteria": [
               {"id": "solution", "text": "Offers a solution", "weight": 3, "choices": {"lowest": 0, "highest": 1}},
               {"id": "privacy", "text": "Checks who calls", "weight": 1, "choices": {"lowest": 0, "highest": 1},
                "critical": "COMPLIANCE"}]}]}""";

    @Test
    void aDrawnContactIsReviewedWithItsEvidenceAndCountsInTheScore() {
        Importing vendor = Twelve.sent();
        int version = card("calls-a");
        JsonPath draw = draw(vendor);
        List<String> drawn = draw.getList("body.strata.drawn.flatten()");

        assertThat(drawn).hasSize(9);
        Response filed = review(
                As.role("qa-director"), vendor, drawn.get(0), "calls-a", version, "drawId", draw.getString("id"), 1, 1);
        filed.then().statusCode(201).body("body.score.points", equalTo(100f));
        review(As.role("qa-director"), vendor, drawn.get(1), "calls-a", version, "drawId", draw.getString("id"), 1, 0)
                .then()
                .statusCode(201)
                .body("body.score.points", equalTo(0f))
                .body("body.score.critical[0]", equalTo("COMPLIANCE"));
        review(As.role("qa-director"), vendor, drawn.get(0), "calls-a", version, "drawId", draw.getString("id"), 1, 1)
                .then()
                .statusCode(409)
                .body("code", equalTo("reviewed-already"));
        review(As.role("qa-director"), vendor, "no-such", "calls-a", version, "drawId", draw.getString("id"), 1, 1)
                .then()
                .statusCode(422)
                .body("code", equalTo("not-drawn"));

        JsonPath score = As.vendor(vendor.vendorId())
                .get("/v1/quality-scores?vendorId={v}&month=2026-10", vendor.vendorId())
                .jsonPath();
        assertThat(score.getInt("reviews")).isEqualTo(2);
        assertThat(score.getFloat("mean.value")).isEqualTo(50f);
        assertThat(score.getInt("errorFree.COMPLIANCE.numerator")).isEqualTo(1);
        JsonPath first = As.vendor(vendor.vendorId())
                .get("/v1/quality-reviews?limit=1&vendorId={v}", vendor.vendorId())
                .jsonPath();
        JsonPath second = As.vendor(vendor.vendorId())
                .get(
                        "/v1/quality-reviews?limit=1&vendorId={v}&cursor={c}",
                        vendor.vendorId(),
                        first.getString("nextCursor"))
                .jsonPath();
        assertThat(first.getString("items[0].body.subject.contactId")).isEqualTo(drawn.get(0));
        assertThat(second.getString("items[0].body.subject.contactId")).isEqualTo(drawn.get(1));
        assertThat(second.getString("nextCursor")).isNull();
        assertThat(As.vendor(vendor.vendorId())
                        .get("/v1/quality-reviews?cursor=x&vendorId={v}", vendor.vendorId())
                        .statusCode())
                .isEqualTo(400);
        assertThat(As.vendor(vendor.vendorId())
                        .get("/v1/quality-reviews/{r}", filed.<String>path("id"))
                        .jsonPath()
                        .getString("body.subject.recording.uri"))
                .isEqualTo("https://recordings.example/1");
        assertThat(As.vendor(Given.aVendor())
                        .get("/v1/quality-reviews/{r}", filed.<String>path("id"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void theVendorDisputesAndTheClientAcceptsInPart() {
        Importing vendor = Twelve.sent();
        int version = card("calls-b");
        JsonPath draw = draw(vendor);
        String contact = draw.<List<String>>get("body.strata.drawn.flatten()").get(0);
        String id = review(
                        As.role("qa-director"),
                        vendor,
                        contact,
                        "calls-b",
                        version,
                        "drawId",
                        draw.getString("id"),
                        0,
                        0)
                .path("id");

        move(As.role("qa-director"), id, "{\"state\":\"DISPUTED\",\"note\":\"no\"}")
                .then()
                .statusCode(403);
        move(As.vendor(vendor.vendorId()), id, "{\"state\":\"DISPUTED\",\"note\":\"at 30 s the agent asks\"}")
                .then()
                .statusCode(200);
        move(As.role("qa-director"), id, "{\"state\":\"ACCEPTED\",\"note\":\"yes\"}")
                .then()
                .statusCode(400);
        move(As.role("qa-director"), id, """
                        {"state":"PARTLY_ACCEPTED","note":"the check is there, no solution",
                         "answers":{"privacy":{"choice":1,"comment":"heard it","atSeconds":[30]}}}""")
                .then()
                .statusCode(200)
                .body("body.score.points", equalTo(25f))
                .body("history.state", equalTo(List.of("FILED", "DISPUTED", "PARTLY_ACCEPTED")));
    }

    @Test
    void reviewersOfASessionAreBlindUntilItIsClosed() {
        Importing vendor = Twelve.sent();
        int version = card("calls-c");
        Response opened = As.role("qa-director")
                .body("""
                        {"vendorId": "%s", "purpose": "DOUBLE_SCORING", "template": {"id": "calls-c", "version": %d},
                         "contacts": ["c01"]}""".formatted(vendor.vendorId(), version))
                .post("/v1/quality-sessions");
        opened.then().statusCode(201);
        String session = opened.path("id");
        String id = review(As.role("qa-director"), vendor, "c01", "calls-c", version, "sessionId", session, 1, 1)
                .path("id");

        As.admin().get("/v1/quality-reviews/{r}", id).then().statusCode(404);
        As.vendor(vendor.vendorId()).get("/v1/quality-reviews/{r}", id).then().statusCode(404);
        As.role("qa-director").get("/v1/quality-reviews/{r}", id).then().statusCode(200);
        As.role("qa-director")
                .header("If-Match", opened.header("ETag"))
                .put("/v1/quality-sessions/{s}/closing", session)
                .then()
                .statusCode(200);
        As.admin().get("/v1/quality-reviews/{r}", id).then().statusCode(200);
        review(As.admin(), vendor, "c01", "calls-c", version, "sessionId", session, 1, 1)
                .then()
                .statusCode(422)
                .body("code", equalTo("not-in-session"));
        As.role("qa-director")
                .get("/v1/quality-agreement?vendorId={v}&templateId=calls-c&version={n}", vendor.vendorId(), version)
                .then()
                .statusCode(200)
                .body("agreement.criteria[0].use", equalTo("NOT_ENOUGH_DATA"))
                .body("meanings[0].criterion", equalTo("solution"));
    }

    @Test
    void aScoreOfTooFewReviewsIsNotGivenToAContract() {
        Importing vendor = Twelve.sent();

        As.role("qa-director")
                .body(Map.of("vendorId", vendor.vendorId(), "month", "2026-10", "agreementId", "a", "levelId", "l"))
                .post("/v1/quality-scores")
                .then()
                .statusCode(422)
                .body("code", equalTo("not-measured"));
    }

    @Test
    void aNewVersionOfAScorecardLeavesTheOldOne() {
        int first = card("calls-d");
        int second = card("calls-d");

        assertThat(second).isEqualTo(first + 1);
        As.vendor(Given.aVendor())
                .get("/v1/scorecard-templates/calls-d/versions/{v}", first)
                .then()
                .statusCode(200)
                .body("scorecard.name", equalTo("Calls"));
    }

    private static int card(String id) {
        Response added = As.role("qa-director").body(CARD).post("/v1/scorecard-templates/{t}/versions", id);
        added.then().statusCode(201);
        return added.path("version");
    }

    private static JsonPath draw(Importing vendor) {
        Response drawn = As.role("qa-director")
                .body(Map.of("vendorId", vendor.vendorId(), "month", "2026-10", "size", 12, "seed", "7"))
                .post("/v1/quality-draws");
        drawn.then().statusCode(201);
        return drawn.jsonPath();
    }

    private static Response review(
            RequestSpecification who,
            Importing vendor,
            String contact,
            String card,
            int version,
            String occasion,
            String of,
            int solution,
            int privacy) {
        return who.body("""
                        {"subject": {"vendorId": "%s", "contactId": "%s", "month": "2026-10",
                            "recording": {"uri": "https://recordings.example/1", "sha256": "%s", "keptUntil": "2027-01-31"}},
                         "template": {"id": "%s", "version": %d}, "occasion": {"%s": "%s"},
                         "answers": {"solution": {"choice": %d, "comment": "as heard", "atSeconds": [12, 40]},
                                     "privacy": {"choice": %d}}}""".formatted(
                        vendor.vendorId(), contact, "cd".repeat(32), card, version, occasion, of, solution, privacy))
                .post("/v1/quality-reviews");
    }

    private static Response move(RequestSpecification who, String id, String body) {
        return who.header("If-Match", "*").body(body).put("/v1/quality-reviews/{r}/state", id);
    }
}
