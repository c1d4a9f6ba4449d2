package dev.shorewise.vendor.partnership;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.shorewise.test.ServiceResources;
import dev.shorewise.vendor.As;
import dev.shorewise.vendor.Given;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What client and vendor settle together. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class PartnershipTest {

    private String vendor = "";

    @BeforeEach
    void aVendorOfItsOwn() {
        vendor = Given.aVendor();
    }

    @Test
    void aReviewsPackIsGatheredAndItsMinutesAcceptedByBoth() {
        action("2020-01-01").statusCode(200);
        prepare().statusCode(200).body("body.pack.sections.name", hasItem("red-levels"));
        prepare().statusCode(409).body("code", equalTo("review-exists"));
        review().body("items[0].state", equalTo("PREPARED"))
                .body(
                        "items[0].review.body.pack.sections.find { it.name == 'actions' }.findings.code",
                        contains("action-overdue"))
                .body(
                        "items[0].review.body.pack.sections.find { it.name == 'disputes' }.state",
                        equalTo("NOTHING_FOUND"))
                .body(
                        "items[0].review.body.pack.sections.find { it.name == 'cost-variance' }.state",
                        equalTo("NOT_AVAILABLE"));

        accept(client()).statusCode(409);
        minutes("We will speak daily.").statusCode(200);
        accept(client()).statusCode(200);
        minutes("We will speak weekly.").statusCode(200).body("body.accepted", hasSize(0));
        accept(client()).statusCode(200);
        accept(As.vendor(vendor)).statusCode(200).body("body.accepted.side", contains("CLIENT", "VENDOR"));
        review().body("items[0].state", equalTo("ACCEPTED"));
        minutes("Something else.").statusCode(409).body("code", equalTo("wrong-state"));
    }

    @Test
    void thePackNamesWhatSpeaksAgainstTheVendorsFigures() {
        As.role("qa-director")
                .body(Map.of("vendorId", vendor, "month", "2026-09"))
                .post("/v1/trust-assessments")
                .then()
                .statusCode(201);
        prepare("2026-08-01", "2026-10-01").statusCode(200);

        review().body(
                        "items[0].review.body.pack.sections.find { it.name == 'feed-grades' }.findings.code",
                        contains("feed-grade-d"))
                .body(
                        "items[0].review.body.pack.sections.find { it.name == 'feed-grades' }.findings[0].sentence",
                        containsString("not one contact record of 2026-09"))
                .body(
                        "items[0].review.body.pack.sections.find { it.name == 'discrepancies' }.state",
                        equalTo("NOTHING_FOUND"));
        review().body(
                        "items[0].review.body.pack.sections.findings.flatten().findAll { it.figures.size() == 0 }",
                        empty())
                .body(
                        "items[0].review.body.pack.sections.findings.flatten().findAll { !it.sentence || !it.method }",
                        empty());
    }

    @Test
    void actionsComePageByPage() {
        for (String id : List.of("a1", "a2", "a3")) {
            client().body(Map.of("title", id, "side", "CLIENT", "owner", "head", "dueOn", "2026-12-01"))
                    .put("/v1/actions/{v}/{a}", vendor, id)
                    .then()
                    .statusCode(200);
        }

        String next = client().get("/v1/actions/{v}?limit=2", vendor)
                .then()
                .body("items.action.id", contains("a1", "a2"))
                .extract()
                .path("nextCursor");

        client().get("/v1/actions/{v}?limit=2&cursor={c}", vendor, next)
                .then()
                .body("items.action.id", contains("a3"))
                .body("nextCursor", nullValue());
        client().get("/v1/actions/{v}?cursor=x", vendor).then().statusCode(400);
    }

    @Test
    void minutesAreAcceptedAsTheyWereRead() {
        prepare();
        minutes("One.").statusCode(200);
        String read =
                client().get("/v1/strategic-reviews/{v}", vendor).jsonPath().getString("items[0].review.revision");
        minutes("Two.").statusCode(200);

        As.vendor(vendor)
                .header("If-Match", "\"r" + read + "\"")
                .put("/v1/strategic-reviews/{v}/q3/acceptance", vendor)
                .then()
                .statusCode(412);
    }

    @Test
    void nothingIsToldOfAQuestionnaireBeforeBothSidesHaveAnswered() {
        client().body(Map.of(
                        "title",
                        "How we work",
                        "statements",
                        List.of(
                                Map.of("id", "open", "text", "We hear of problems early."),
                                Map.of("id", "fair", "text", "Targets are fair."))))
                .put("/v1/alignments/{v}/spring", vendor)
                .then()
                .statusCode(200);

        answer(client(), 2, 4)
                .statusCode(200)
                .body("gaps", hasSize(0))
                .body("finding.code", equalTo("answers-missing"));
        answer(As.vendor(vendor), 5, 4).statusCode(200);

        client().get("/v1/alignments/{v}/spring", vendor)
                .then()
                .body("alignment.gaps[0].statementId", equalTo("open"))
                .body("alignment.gaps[0].value", equalTo(-3f))
                .body("alignment.gaps[0].low", nullValue())
                .body("alignment.finding.sentence", containsString("the client gives 2.0 of 5, the vendor 5.0"));
        answer(client(), 2, 6).statusCode(400).body("code", equalTo("flawed-answers"));
    }

    @Test
    void aGoalWithoutFiguresIsNotMeasured() {
        client().body(Map.of(
                        "title",
                        "Settle more at once",
                        "definition",
                        "fcr/agent-flag@1",
                        "baseline",
                        .7,
                        "target",
                        .8,
                        "from",
                        "2026-01-01",
                        "by",
                        "2027-01-01"))
                .put("/v1/shared-goals/{v}/fcr", vendor)
                .then()
                .statusCode(200);

        As.vendor(vendor)
                .get("/v1/shared-goals/{v}", vendor)
                .then()
                .body("items[0].progress.state", equalTo("NOT_MEASURED"))
                .body("items[0].progress.finding.figures.target", equalTo(.8f));
    }

    @Test
    void stabilityNamesWhatIsMissing() {
        client().get("/v1/stability/{v}?from=2026-01-01&to=2026-11-01", vendor)
                .then()
                .statusCode(200)
                .body("findings.code", hasItem("no-exit-plan"))
                .body("medianTenureDays", nullValue())
                .body("volatility[0].between", nullValue());
        client().body(Map.of("items", List.of(Map.of("title", "Knowledge base exported"))))
                .put("/v1/exit-plans/{v}", vendor)
                .then()
                .statusCode(200);
        As.vendor(vendor)
                .get("/v1/stability/{v}?from=2026-01-01&to=2026-11-01", vendor)
                .then()
                .body("exit.ready", equalTo(0))
                .body("contacts", nullValue());
    }

    @Test
    void whatTwoSettleIsNothingToAThird() {
        prepare();
        String third = Given.aVendor();
        for (String path : List.of(
                "/v1/strategic-reviews/{v}",
                "/v1/actions/{v}",
                "/v1/shared-goals/{v}",
                "/v1/stability/{v}?from=2026-01-01&to=2026-11-01")) {
            As.vendor(third).get(path, vendor).then().statusCode(404);
        }
        As.vendor(third)
                .header("If-Match", "*")
                .body(Map.of("minutes", "Mine."))
                .put("/v1/strategic-reviews/{v}/q3/minutes", vendor)
                .then()
                .statusCode(404);
    }

    private static RequestSpecification client() {
        return As.role("service-head");
    }

    private ValidatableResponse prepare() {
        return prepare("2026-07-01", "2026-10-01");
    }

    private ValidatableResponse prepare(String from, String to) {
        return client().body(Map.of("title", "Third quarter", "from", from, "to", to))
                .put("/v1/strategic-reviews/{v}/q3", vendor)
                .then();
    }

    private ValidatableResponse review() {
        return As.vendor(vendor).get("/v1/strategic-reviews/{v}", vendor).then().statusCode(200);
    }

    private ValidatableResponse minutes(String text) {
        return As.vendor(vendor)
                .header("If-Match", "*")
                .body(Map.of("minutes", text))
                .put("/v1/strategic-reviews/{v}/q3/minutes", vendor)
                .then();
    }

    private ValidatableResponse accept(RequestSpecification by) {
        return by.header("If-Match", "*")
                .put("/v1/strategic-reviews/{v}/q3/acceptance", vendor)
                .then();
    }

    private ValidatableResponse action(String due) {
        return As.vendor(vendor)
                .body(Map.of("title", "Hire two", "side", "VENDOR", "owner", "site manager", "dueOn", due))
                .put("/v1/actions/{v}/hire", vendor)
                .then();
    }

    private ValidatableResponse answer(RequestSpecification by, int open, int fair) {
        return by.body(Map.of(
                        "answers",
                        List.of(
                                Map.of("statementId", "open", "mark", open),
                                Map.of("statementId", "fair", "mark", fair))))
                .put("/v1/alignments/{v}/spring/answers", vendor)
                .then();
    }
}
