package dev.shorewise.vendor.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A tender from its draft to its decision, with evaluators who do not see each other. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class TenderTest {

    private final Tendering tender = Tendering.aNew();

    @Test
    void evaluatorsAreBlindToEachOtherUntilAllIsReleased() {
        tender.propose(60, 40);
        tender.handIn("cx-head", 9, 4).statusCode(200);
        tender.handIn("qa-director", 8, 5).statusCode(200);

        tender.sheetsSeenBy("cx-head").body("items", hasSize(1)).body("items[0].body.marks.score", hasItem(9f));
        tender.sheetsSeenBy("executive").body("items", empty());
        tender.ranking().statusCode(409).body("code", equalTo("not-released"));
        tender.release().statusCode(409).body("code", equalTo("not-complete"));
        tender.tell(true);
        tender.release().statusCode(200).body("body.stage", equalTo("RELEASED"));

        tender.sheetsSeenBy("executive").body("items", hasSize(2));
        tender.ranking()
                .statusCode(200)
                .body("standings.bidderId", contains("near", "far"))
                .body("robustness.allWeights", hasSize(2))
                .body("robustness.smallestFlip.challenger", equalTo("far"))
                .body("findings.method", hasItem("decide/smaa@1"));
        tender.handIn("cx-head", 1, 1).statusCode(409).body("code", equalTo("wrong-stage"));
    }

    @Test
    void whatCountsIsFixedOnceSomebodyHasJudgedByIt() {
        tender.propose(60, 40);
        tender.change(50, 50).statusCode(200);
        tender.handIn("finance", 5, 5).statusCode(200);

        tender.change(60, 40).statusCode(409).body("code", equalTo("tender-in-use"));
    }

    @Test
    void aSheetWithAHoleOrWithoutEvidenceIsRefused() {
        tender.propose(60, 40);

        List<Map<String, Object>> marks = Tendering.marks(5, 5);
        tender.sheet("finance", marks.subList(1, marks.size())).statusCode(400).body("code", equalTo("flawed-sheet"));
        marks.set(0, Map.of("bidderId", "near", "criterionId", "skill", "score", 5, "evidence", " "));
        tender.sheet("finance", marks).statusCode(400);
        marks.set(0, Map.of("bidderId", "near", "criterionId", "skill", "score", 11, "evidence", "seen"));
        tender.sheet("finance", marks).statusCode(400);
    }

    @Test
    void whoFailsAMustHaveIsNotRanked() {
        tender.propose(60, 40);
        tender.handIn("cx-head", 9, 4).statusCode(200);
        tender.handIn("qa-director", 9, 4).statusCode(200);
        tender.tell(false);
        tender.release().statusCode(200);

        tender.ranking().body("standings.bidderId", contains("near")).body("excluded[0].gates", contains("iso"));
        tender.decide("far").statusCode(200).body("body.decision.reason", equalTo("because"));
        tender.decide("far").statusCode(409);
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
        Map<String, Object> wanted = Map.of(
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
        tender.propose(wanted).statusCode(200);
        tender.sheet(
                        "finance",
                        List.of(Map.of("bidderId", "new", "criterionId", "record", "score", 4, "evidence", "calls")))
                .statusCode(200);

        JsonPath file = tender.release().statusCode(200).extract().jsonPath();

        assertThat(file.getDouble("body.records[0].measured"))
                .as("no statement: half of it is not known")
                .isEqualTo(.5);
        // the twelve calls' AHT is 363.3 s, so its part is .591667, and what is not measured counts as half
        assertThat(file.getDouble("body.records[0].value")).isBetween(.54, .55);
        assertThat(file.getString("body.records[0].figures[1].status")).isEqualTo("NOT_MEASURED");
        tender.ranking().body("standings.bidderId", contains("known", "new"));
    }

    @Test
    void noVendorSeesATender() {
        tender.propose(60, 40);
        for (String path : List.of("/v1/tenders/{id}", "/v1/tender-sheets/{id}", "/v1/tender-rankings/{id}")) {
            As.vendor(Given.aVendor()).get(path, tender.id()).then().statusCode(403);
        }
    }
}
