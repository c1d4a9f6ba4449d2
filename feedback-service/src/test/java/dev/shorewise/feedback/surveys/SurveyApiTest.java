package dev.shorewise.feedback.surveys;

import static dev.shorewise.feedback.Calls.aSurvey;
import static dev.shorewise.feedback.Calls.as;
import static dev.shorewise.feedback.Calls.asVendor;
import static dev.shorewise.feedback.Calls.publish;
import static dev.shorewise.feedback.Calls.questions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.shorewise.test.ServiceResources;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class SurveyApiTest {

    @Test
    void aPublishedSurveyIsReadAsItWasWritten() {
        as("admin")
                .body(aSurvey("read-back"))
                .post("/v1/surveys")
                .then()
                .statusCode(201)
                .header("Location", containsString("/v1/surveys/read-back"))
                .header("ETag", "\"r1\"");

        as("auditor")
                .get("/v1/surveys/read-back")
                .then()
                .statusCode(200)
                .header("ETag", "\"r1\"")
                .body("version", equalTo(1))
                .body("questions.id", contains("satisfied", "recommend", "why"))
                .body("questions.kind", contains("CSAT", "NPS", "TEXT"));
    }

    @Test
    void choicesLogicAndTranslationsAreReadBackAndChangeTheVersion() {
        List<Map<String, Object>> questions = List.of(
                Map.of("id", "easy", "kind", "CES", "wording", "It was easy to get help."),
                Map.of("id", "solved", "kind", "RESOLVED", "wording", "Was it resolved at the first contact?"),
                Map.of(
                        "id",
                        "what",
                        "kind",
                        "CHOICE",
                        "wording",
                        "What is missing?",
                        "options",
                        List.of(Map.of("id", "part", "wording", "A part"), Map.of("id", "all", "wording", "All")),
                        "showIf",
                        Map.of("question", "solved", "comparison", "IS_NOT", "answer", "YES")),
                Map.of(
                        "id",
                        "manner",
                        "kind",
                        "RATING",
                        "wording",
                        "How was the agent's manner?",
                        "scale",
                        Map.of("lowest", 1, "highest", 10)));
        Map<String, Object> translations = Map.of("de", Map.of("what", "Was fehlt?", "what.part", "Ein Teil"));
        as("admin")
                .body(Map.of(
                        "id",
                        "rich",
                        "title",
                        "Rich",
                        "language",
                        "en-GB",
                        "questions",
                        questions,
                        "translations",
                        translations))
                .post("/v1/surveys")
                .then()
                .statusCode(201);

        as("cx-head")
                .get("/v1/surveys/rich")
                .then()
                .body("language", equalTo("en-GB"))
                .body("questions", equalTo(questions))
                .body("translations", equalTo(translations));
        as("admin")
                .header("If-Match", "\"r1\"")
                .body(Map.of("title", "Rich", "language", "en-GB", "questions", questions))
                .put("/v1/surveys/rich")
                .then()
                .body("version", equalTo(2));
        as("cx-head").get("/v1/surveys/rich?version=1").then().body("translations", equalTo(translations));
        as("admin")
                .body(Map.of(
                        "id",
                        "poor",
                        "title",
                        "Poor",
                        "questions",
                        List.of(Map.of("id", "what", "kind", "CHOICE", "wording", "What?"))))
                .post("/v1/surveys")
                .then()
                .statusCode(400)
                .body("detail", containsString("2 to 20 options"));
    }

    @Test
    void whoHasTheNewestVersionAlreadyIsToldSo() {
        publish("known");

        as("auditor")
                .header("If-None-Match", "\"r1\"")
                .get("/v1/surveys/known")
                .then()
                .statusCode(304);
        as("auditor")
                .header("If-None-Match", "\"r0\"")
                .get("/v1/surveys/known")
                .then()
                .statusCode(200);
        as("auditor")
                .get("/v1/surveys?updatedSince=2999-01-01T00:00:00Z")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        as("auditor").get("/v1/surveys?updatedSince=lately").then().statusCode(400);
    }

    @Test
    void aTakenIdIsRefused() {
        publish("taken");

        as("admin")
                .body(aSurvey("taken"))
                .post("/v1/surveys")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("id-taken"));
    }

    @Test
    void aChangeMakesTheNextVersionAndKeepsTheOneBefore() {
        publish("changing");
        Map<String, Object> wanted =
                Map.of("title", "Shorter", "questions", questions().subList(0, 1));

        as("admin")
                .header("If-Match", "\"r1\"")
                .body(wanted)
                .put("/v1/surveys/changing")
                .then()
                .statusCode(200)
                .header("ETag", "\"r2\"")
                .body("version", equalTo(2));

        as("cx-head")
                .get("/v1/surveys/changing?version=1")
                .then()
                .body("title", equalTo("After the call"))
                .body("questions", hasSize(3));
        as("admin")
                .header("If-Match", "\"r1\"")
                .body(wanted)
                .put("/v1/surveys/changing")
                .then()
                .statusCode(412);
        as("admin").body(wanted).put("/v1/surveys/changing").then().statusCode(428);
        as("admin")
                .header("If-Match", "\"r2\"")
                .body(wanted)
                .put("/v1/surveys/changing")
                .then()
                .statusCode(200)
                .header("ETag", "\"r2\"");
    }

    @Test
    void whatNobodyKnowsIsNotThere() {
        for (String path : List.of("/v1/surveys/nowhere", "/v1/surveys/%27or%201", "/v1/surveys/X")) {
            as("admin")
                    .urlEncodingEnabled(false)
                    .get(path)
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("unknown"));
        }
        publish("one-version");
        as("admin").get("/v1/surveys/one-version?version=7").then().statusCode(404);
    }

    @Test
    void everyRefusedInputIsNamed() {
        Map<String, Object> wanted = Map.of("id", "Not A Slug", "title", " ", "questions", List.of());

        as("admin")
                .body(wanted)
                .post("/v1/surveys")
                .then()
                .statusCode(400)
                .body("invalidParams.name", contains("id", "questions", "title"));
    }

    @Test
    void aKindThatIsAskedTwiceIsRefused() {
        List<Map<String, String>> twice = new ArrayList<>(questions());
        twice.add(Map.of("id", "again", "kind", "NPS", "wording", "Really?"));

        as("admin")
                .body(Map.of("id", "twice", "title", "Twice", "questions", twice))
                .post("/v1/surveys")
                .then()
                .statusCode(400)
                .body("invalidParams[0].name", equalTo("questions"))
                .body("detail", containsString("NPS comes twice"));
    }

    @Test
    void fieldsThatAreNotTheCallersToSetAreRefused() {
        for (String field : List.of("version", "publishedAt", "vendorId", "createdAt", "status")) {
            Map<String, Object> body = new java.util.HashMap<>(aSurvey("mass"));
            body.put(field, 7);
            as("admin")
                    .body(body)
                    .post("/v1/surveys")
                    .then()
                    .statusCode(400)
                    .body("invalidParams[0].name", equalTo(field));
        }
    }

    @Test
    void onlyTheAdministratorWritesAndNoVendorReads() {
        as("cx-head").body(aSurvey("by-cx")).post("/v1/surveys").then().statusCode(403);
        asVendor("alpha").get("/v1/surveys").then().statusCode(403);
    }

    @Test
    void pagesShowEverySurveyOnce() {
        List.of("page-a", "page-b", "page-c").forEach(id -> publish(id));
        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            var page = as("admin")
                    .queryParam("limit", 2)
                    .queryParam("cursor", cursor)
                    .get("/v1/surveys")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            seen.addAll(page.getList("items.id"));
            cursor = page.getString("nextCursor");
        } while (cursor != null);

        assertThat(seen).doesNotHaveDuplicates().isSorted().contains("page-a", "page-b", "page-c");
    }
}
