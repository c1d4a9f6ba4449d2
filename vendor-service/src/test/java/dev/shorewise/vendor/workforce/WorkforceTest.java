package dev.shorewise.vendor.workforce;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;

import dev.shorewise.test.ServiceResources;
import dev.shorewise.vendor.As;
import dev.shorewise.vendor.Given;
import dev.shorewise.vendor.Importing;
import dev.shorewise.vendor.Twelve;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Agents, their courses and what they brought, as people tell and ask of them. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class WorkforceTest {

    private static final LocalDate BEGIN = LocalDate.of(2026, 8, 3);
    private static final double[][] TRAINED = {{70, 66, 72, 68, 75, 64}, {76, 71, 79, 73, 80, 72}};
    private static final double[][] OTHERS = {{69, 71, 67, 73, 66, 74}, {70, 73, 68, 72, 68, 75}};

    private String vendor = "";

    @BeforeEach
    void aVendorOfItsOwn() {
        vendor = Given.aVendor();
    }

    @Test
    void aCourseThatWorksIsFoundAgainstComparableColleagues() {
        sixTaughtAndSixNot();
        // each has the same slope of weeks as in the worked example, so that trends before are parallel
        tally(1);
        course();

        effect("quality/empathy")
                .statusCode(200)
                .body("finding.code", equalTo("training-rose"))
                .body("difference.value", closeTo(.05f))
                .body("taught", equalTo(6))
                .body("others", equalTo(6))
                .body("difference.permutation.isExact", equalTo(true))
                .body("finding.sentence", containsString("5.00 points (3."))
                .body("finding.sentence", containsString("Cost 1900.02 EUR"));
    }

    @Test
    void withoutFiguresThereAreNotEnoughAgentsAndThatIsSaid() {
        sixTaughtAndSixNot();
        course();

        effect("quality/empathy")
                .statusCode(200)
                .body("finding.code", equalTo("not-enough-agents"))
                .body("finding.sentence", containsString("5 of each are needed"));
        As.role("finance")
                .get("/v1/courses/{v}", vendor)
                .then()
                .body("items[0].progress.completed", equalTo(6))
                .body("items[0].progress.overdue", equalTo(0))
                .body("items[0].course.body.title", equalTo("Empathy"));
    }

    @Test
    void contactsAreTheFiguresOfACourseToo() {
        sixTaughtAndSixNot();
        course();

        effect("aht/talk-hold-wrap@1").statusCode(200).body("finding.code", equalTo("not-enough-agents"));
        effect("no-such/definition@1").statusCode(400);
    }

    @Test
    void noNameOfAnAgentIsKept() {
        String site = Given.aSite(vendor, "UTC");
        agents(List.of(agent("Zenobia Quartermain", site, Map.of()))).statusCode(200);

        As.vendor(vendor)
                .get("/v1/agents/{v}", vendor)
                .then()
                .body("items", hasSize(1))
                .body("items[0].key", matchesPattern("[0-9a-f]{32}"));
        agents(List.of(agent("x", "no-site", Map.of()))).statusCode(422).body("code", equalTo("unknown-reference"));
        As.vendor(Given.aVendor()).get("/v1/agents/{v}", vendor).then().statusCode(404);
        As.vendor(Given.aVendor())
                .body(Map.of("agents", List.of(agent("x", site, Map.of()))))
                .post("/v1/agents/{v}", vendor)
                .then()
                .statusCode(404);
    }

    @Test
    void whoeverIsJudgedDoesNotCount() {
        As.vendor(vendor)
                .body("{}")
                .post("/v1/agent-tallies/{v}", vendor)
                .then()
                .statusCode(403);
    }

    @Test
    void aLanguageThatNobodySpeaksWellEnoughIsFoundInWhatContactsAskFor() {
        Importing sender = Importing.by(
                Twelve.PROFILE.replace("\"queueId\"", "\"language\": {\"constant\": \"es\"}, \"queueId\""),
                "Europe/Paris");
        sender.completes(Twelve.HEADER + Twelve.CALLS);
        String site = "main-site";
        Map<String, Object> expired = Map.of(
                "languages",
                List.of(Map.of("tag", "es", "level", "C1", "assessedOn", "2024-01-01", "expiresOn", "2025-01-01")));
        As.vendor(sender.vendorId())
                .body(Map.of("agents", List.of(agent("ann", site, expired))))
                .post("/v1/agents/{v}", sender.vendorId())
                .then()
                .statusCode(200);

        As.role("qa-director")
                .get("/v1/language-covers/{v}?month=2026-10", sender.vendorId())
                .then()
                .statusCode(200)
                .body("findings.code", hasItem("nobody-can"))
                .body("rows.find { it.name == 'es' }.expired", equalTo(1));
        As.role("qa-director")
                .get("/v1/skill-covers/{v}?month=2026-10", sender.vendorId())
                .then()
                .statusCode(200);
    }

    @Test
    void tooFewDaysAreNoForecast() {
        As.role("finance")
                .get("/v1/volume-forecasts/{v}?from=2026-01-01&to=2026-11-01", vendor)
                .then()
                .statusCode(200)
                .body("findings.code", contains("not-enough-days"));
    }

    @Test
    void aStaffingQuestionIsAnsweredWithoutBeingKept() {
        As.vendor(vendor)
                .body(Map.of(
                        "calls",
                        100,
                        "intervalSeconds",
                        1800,
                        "handleSeconds",
                        300,
                        "target",
                        .8,
                        "withinSeconds",
                        20,
                        "shrinkage",
                        .3))
                .post("/v1/staffing-questions")
                .then()
                .statusCode(200)
                .body("agents", equalTo(21))
                .body("scheduled", equalTo(30));
        As.vendor(vendor)
                .body(Map.of("calls", 100, "intervalSeconds", 1800, "handleSeconds", 300, "target", 1))
                .post("/v1/staffing-questions")
                .then()
                .statusCode(400)
                .body("code", equalTo("flawed-question"));
    }

    @Test
    void attritionOfAVendorIsToldToItself() {
        sixTaughtAndSixNot();

        As.vendor(vendor)
                .get("/v1/attrition/{v}?from=2026-01-01&to=2026-11-01&costOfOne=4000", vendor)
                .then()
                .statusCode(200)
                .body("all.leavers", equalTo(0))
                .body("cost", equalTo(0))
                .body("staying[2].atRisk", equalTo(12));
        As.role("qa-director")
                .get("/v1/training-needs/{v}?from=2026-01-01&to=2026-11-01", vendor)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    private static org.hamcrest.Matcher<Float> closeTo(float value) {
        return org.hamcrest.Matchers.allOf(
                org.hamcrest.Matchers.greaterThan(value - 1e-4f), org.hamcrest.Matchers.lessThan(value + 1e-4f));
    }

    private void sixTaughtAndSixNot() {
        String site = Given.aSite(vendor, "UTC");
        List<Map<String, Object>> agents = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            agents.add(agent("t" + i, site, Map.of()));
            agents.add(agent("c" + i, site, Map.of()));
        }
        agents(agents).statusCode(200);
    }

    private static Map<String, Object> agent(String name, String site, Map<String, Object> more) {
        Map<String, Object> agent = new HashMap<>(Map.of("agent", name, "siteId", site, "startedOn", "2025-01-01"));
        agent.putAll(more);
        return agent;
    }

    private ValidatableResponse agents(List<Map<String, Object>> agents) {
        return As.vendor(vendor)
                .body(Map.of("agents", agents))
                .post("/v1/agents/{v}", vendor)
                .then();
    }

    /** Four weeks before and four after a week of teaching; half a point more each week, on both sides. */
    private void tally(double slope) {
        List<Map<String, Object>> tallies = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            for (int week = 0; week < 4; week++) {
                double drift = slope * (week - 1.5) + ((week + i) % 2 == 0 ? .01 : -.01);
                tallies.add(tally("t" + i, week, TRAINED[0][i] + drift));
                tallies.add(tally("c" + i, week, OTHERS[0][i] + drift));
                tallies.add(tally("t" + i, week + 5, TRAINED[1][i] + drift));
                tallies.add(tally("c" + i, week + 5, OTHERS[1][i] + drift));
            }
        }
        As.role("qa-director")
                .body(Map.of("tallies", tallies))
                .post("/v1/agent-tallies/{v}", vendor)
                .then()
                .statusCode(200)
                .body("accepted", equalTo(96));
    }

    private static Map<String, Object> tally(String agent, int week, double points) {
        return Map.of(
                "agent",
                agent,
                "measure",
                "quality/empathy",
                "week",
                BEGIN.plusWeeks(week).toString(),
                "numerator",
                points,
                "denominator",
                100);
    }

    private void course() {
        As.vendor(vendor)
                .body(Map.of("title", "Empathy", "improves", "quality/empathy", "currency", "EUR"))
                .put("/v1/courses/{v}/empathy", vendor)
                .then()
                .statusCode(200);
        List<Map<String, Object>> assignments = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            assignments.add(Map.of(
                    "agent",
                    "t" + i,
                    "assignedOn",
                    "2026-08-01",
                    "dueOn",
                    "2026-09-05",
                    "completedOn",
                    BEGIN.plusWeeks(4).plusDays(i % 5).toString(),
                    "cost",
                    "316.67"));
        }
        As.vendor(vendor)
                .body(Map.of("assignments", assignments))
                .post("/v1/courses/{v}/empathy/assignments", vendor)
                .then()
                .statusCode(200)
                .body("assigned", equalTo(6));
    }

    private ValidatableResponse effect(String measure) {
        return As.role("executive")
                .queryParam("measure", measure)
                .get("/v1/training-effects/{v}/empathy", vendor)
                .then();
    }
}
