package dev.shorewise.feedback.cases;

import static dev.shorewise.feedback.Calls.as;
import static dev.shorewise.feedback.Calls.asVendor;
import static dev.shorewise.feedback.Calls.publish;
import static dev.shorewise.feedback.cases.Casework.answered;
import static dev.shorewise.feedback.cases.Casework.opened;
import static dev.shorewise.feedback.cases.Casework.work;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.shorewise.feedback.text.Enrichment;
import dev.shorewise.kit.callers.VendorScope;
import dev.shorewise.test.ServiceResources;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From an unhappy customer to a deed and what it did. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class CaseApiTest {

    @Inject
    CaseDesk desk;

    @Inject
    Enrichment enrichment;

    @Inject
    DataSource database;

    @BeforeEach
    void aPublishedSurvey() {
        publish(Casework.SURVEY);
    }

    private void judgeAll() throws Exception {
        while (enrichment.readSome() > 0 || VendorScope.ALL.call(() -> desk.judgeSome(100)) > 0) {
            continue;
        }
    }

    private static Map<String, Object> rule(int position, Map<String, ?> when, String escalateTo) {
        return Map.of(
                "position",
                position,
                "appliesFrom",
                "2026-10-01T00:00:00Z",
                "when",
                when,
                "then",
                Map.of(
                        "owner",
                        "care team",
                        "dueInHours",
                        24,
                        "escalateTo",
                        escalateTo,
                        "followUpQuestion",
                        "Is it settled now?"));
    }

    private static ValidatableResponse put(String id, Map<String, ?> body) {
        return as("cx-head")
                .header("If-Match", "*")
                .body(body)
                .put("/v1/case-rules/" + id)
                .then();
    }

    private static JsonPath cases(String vendorId) {
        return as("auditor")
                .get("/v1/cases?vendorId=" + vendorId)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void theFirstRuleThatFitsOpensOneCaseForAResponse() throws Exception {
        put(
                        "case-a-words",
                        rule(10, Map.of("themes", List.of("waiting"), "only", Map.of("vendorId", "case-a")), "Cora"))
                .statusCode(200);
        put("case-a-score", rule(11, Map.of("csatUpTo", 2, "only", Map.of("vendorId", "case-a")), "Cora"))
                .statusCode(200);
        answered("case-a", "2026-10-05", Map.of("satisfied", 1, "why", "I waited on hold for an hour, terrible."));
        answered("case-a", "2026-10-05", Map.of("satisfied", 2));
        answered("case-a", "2026-10-05", Map.of("satisfied", 5));
        answered("case-a", "2026-09-05", Map.of("satisfied", 1));

        judgeAll();
        judgeAll();

        JsonPath opened = cases("case-a");
        assertThat(opened.getList("items.ruleId")).containsExactlyInAnyOrder("case-a-words", "case-a-score");
        assertThat(opened.getList("items.state")).containsOnly("OPEN");
        assertThat(opened.getList("items.followUp.question")).containsOnly("Is it settled now?");
        asVendor("case-a").get("/v1/cases").then().statusCode(403);
    }

    @Test
    void aCaseIsNotClosedWithoutCauseAndDeed() throws Exception {
        String id = opened("case-b");
        JsonPath one = as("cx-head").get("/v1/cases/" + id).jsonPath();
        Map<String, Object> left =
                new HashMap<>(Map.of("state", "CLOSED", "owner", "care team", "dueAt", one.getString("duty.dueAt")));

        work(id, "\"r1\"", left).statusCode(422).body("code", equalTo("not-explained"));
        left.putAll(Map.of(
                "rootCause",
                "STAFFING",
                "action",
                "Two more people on Mondays",
                "actedOn",
                "2026-10-12",
                "explanation",
                "Nobody answered on Mondays"));
        work(id, null, left).statusCode(428);
        work(id, "\"r1\"", left)
                .statusCode(200)
                .header("ETag", "\"r2\"")
                .body("state", equalTo("CLOSED"))
                .body("history.what", contains("opened", "closed"));
        work(id, "\"r1\"", left).statusCode(412);
        left.put("followUp", "SETTLED");
        work(id, "\"r2\"", left).statusCode(200).body("followUp.answer", equalTo("SETTLED"));
        left.put("action", "Nothing");
        work(id, "\"r3\"", left).statusCode(409).body("code", equalTo("case-closed"));
    }

    @Test
    void anOverdueCaseGoesOnceToSomebodyAbove() throws Exception {
        put("case-c", rule(20, Map.of("csatUpTo", 1, "only", Map.of("vendorId", "case-c")), "Cora"))
                .statusCode(200);
        answered("case-c", "2026-10-05", Map.of("satisfied", 1));
        judgeAll();
        String id = cases("case-c").getString("items[0].id");
        VendorScope.ALL.call(() -> {
            try (Connection connection = database.getConnection();
                    PreparedStatement sql = connection.prepareStatement(
                            "update customer_case set due_at = opened_at - interval '1 hour' where id = ?")) {
                sql.setObject(1, UUID.fromString(id));
                return sql.executeUpdate();
            }
        });

        int escalated = VendorScope.ALL.call(() -> desk.escalateSome(100));
        int again = VendorScope.ALL.call(() -> desk.escalateSome(100));

        assertThat(escalated).isEqualTo(1);
        assertThat(again).isZero();
        as("cx-head")
                .get("/v1/cases?overdue=true&vendorId=case-c")
                .then()
                .body("items.duty.owner", contains("Cora"))
                .body("items.duty.overdue", contains(true));
        as("cx-head")
                .get("/v1/cases/" + id)
                .then()
                .body("history.what", contains("opened", "escalated"))
                .body("history.by", contains("shorewise", "shorewise"));
    }

    @Test
    void aRuleThatAsksForNothingOrIsOverwrittenBlindlyIsRefused() {
        put("case-e", rule(30, Map.of("only", Map.of("siteId", "cebu")), "Cora"))
                .statusCode(422)
                .body("code", equalTo("asks-for-nothing"));
        put("case-e", rule(30, Map.of("csatUpTo", 2, "only", Map.of("weather", "rain")), "Cora"))
                .statusCode(400);
        Map<String, Object> good = rule(30, Map.of("csatUpTo", 2, "only", Map.of("vendorId", "case-e")), "Cora");
        put("case-e", good).statusCode(200).header("ETag", "\"r1\"");
        as("cx-head").body(good).put("/v1/case-rules/case-e").then().statusCode(428);
        as("auditor")
                .get("/v1/case-rules/case-e")
                .then()
                .body("rule.when.csatUpTo", equalTo(2))
                .body("rule.then.owner", equalTo("care team"))
                .body("changedBy", containsString("cx-head"));
        as("cx-head").body(good).put("/v1/case-rules/No").then().statusCode(400);
        as("cx-head").get("/v1/case-rules/case-none").then().statusCode(404);
    }

    @Test
    void aResponseHasOneCaseAndAnUnknownOneHasNone() {
        String id = opened("case-f");
        String response = as("cx-head").get("/v1/cases/" + id).path("responseId");

        as("cx-head")
                .body(Map.of("responseId", response, "owner", "Cora", "dueAt", "2999-01-01T00:00:00Z"))
                .post("/v1/cases")
                .then()
                .statusCode(409);
        as("cx-head")
                .body(Map.of(
                        "responseId", UUID.randomUUID().toString(), "owner", "Cora", "dueAt", "2999-01-01T00:00:00Z"))
                .post("/v1/cases")
                .then()
                .statusCode(422);
        as("cx-head")
                .body(Map.of("responseId", response, "owner", "Cora", "dueAt", "2020-01-01T00:00:00Z"))
                .post("/v1/cases")
                .then()
                .statusCode(400);
        as("cx-head")
                .get("/v1/cases?vendorId=case-f&limit=1")
                .then()
                .body("items", hasSize(1))
                .body("nextCursor", nullValue());
        as("cx-head").get("/v1/cases/not-an-id").then().statusCode(404);
    }
}
