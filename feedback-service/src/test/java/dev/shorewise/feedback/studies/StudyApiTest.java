package dev.shorewise.feedback.studies;

import static dev.shorewise.feedback.Calls.as;
import static dev.shorewise.feedback.Calls.asVendor;
import static dev.shorewise.feedback.Calls.publish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.shorewise.feedback.text.Enrichment;
import dev.shorewise.test.ServiceResources;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A few voices beside the survey of the same customers. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class StudyApiTest {

    private static final String SURVEY = "study-survey";

    @Inject
    Enrichment enrichment;

    private static Map<String, Object> study(String id) {
        return Map.of(
                "id", id,
                "kind", "FOCUS_GROUP",
                "title", "Why calls are tiring",
                "question", "What makes a call tiring?",
                "heldOn", "2026-10-20",
                "moderator", "Quinn",
                "participants", 6,
                "surveyFrom", "2026-10-01",
                "surveyTo", "2026-11-01",
                "only", Map.of("vendorId", id + "-vendor"));
    }

    private static Map<String, Object> note(String speaker, String words, boolean quotable) {
        return Map.of("speaker", speaker, "words", words, "quotable", quotable);
    }

    private static void noted(String id) {
        as("qa-director").body(study(id)).post("/v1/studies").then().statusCode(201);
        as("qa-director")
                .body(Map.of(
                        "notes",
                        List.of(
                                note("P1", "I waited on hold for an hour, terrible.", true),
                                note("P1", "Always on hold, for ages.", false),
                                note("P2", "I waited on hold, and Mrs. Planted was rude.", true))))
                .post("/v1/studies/" + id + "/notes")
                .then()
                .statusCode(201);
    }

    @Test
    void notesAreRedactedAndCodedByTheSameTaxonomyAndStandBesideTheSurvey() throws Exception {
        publish(SURVEY);
        noted("study-a");
        for (int i = 0; i < 8; i++) {
            as("admin")
                    .body(Map.of(
                            "surveyId",
                            SURVEY,
                            "vendorId",
                            "study-a-vendor",
                            "respondedAt",
                            "2026-10-05T09:15:00Z",
                            "answers",
                            Map.of("why", i < 6 ? "I waited on hold for an hour." : "Fine.")))
                    .post("/v1/responses")
                    .then()
                    .statusCode(201);
        }
        while (enrichment.readSome() > 0) {
            continue;
        }

        JsonPath findings = as("auditor").get("/v1/studies/study-a/findings").jsonPath();

        assertThat(findings.getInt("participants")).isEqualTo(6);
        assertThat(findings.getString("themes[0].theme")).isEqualTo("waiting");
        assertThat(findings.getInt("themes[0].notes")).isEqualTo(3);
        assertThat(findings.getInt("themes[0].speakers")).isEqualTo(2);
        assertThat(findings.getList("themes[0].quotes.words"))
                .containsExactly(
                        "I waited on hold for an hour, terrible.", "I waited on hold, and Mrs. [name] was rude.");
        assertThat(findings.getInt("themes[0].survey.numerator")).isEqualTo(6);
        assertThat(findings.getInt("themes[0].survey.denominator")).isEqualTo(8);
        assertThat(findings.getString("themes[0].survey.status")).isEqualTo("INSUFFICIENT");
    }

    @Test
    void aPersonWhoKnowsBetterCodesANote() {
        noted("study-b");
        Map<String, Object> coding = Map.of("themes", List.of("politeness"), "label", "negative");

        as("cx-head")
                .header("If-Match", "\"r1\"")
                .body(coding)
                .put("/v1/studies/study-b/notes/3/coding")
                .then()
                .statusCode(200)
                .header("ETag", "\"r2\"")
                .body("themes", contains("politeness"));
        as("cx-head")
                .header("If-Match", "\"r1\"")
                .body(coding)
                .put("/v1/studies/study-b/notes/3/coding")
                .then()
                .statusCode(412);
        as("cx-head")
                .header("If-Match", "\"r2\"")
                .body(Map.of("themes", List.of("weather"), "label", "negative"))
                .put("/v1/studies/study-b/notes/3/coding")
                .then()
                .statusCode(422);
        as("cx-head")
                .header("If-Match", "*")
                .body(coding)
                .put("/v1/studies/study-b/notes/9/coding")
                .then()
                .statusCode(404);
    }

    @Test
    void whoSpokeAndIsNoKnownCustomerIsForgottenByTheLabel() throws Exception {
        noted("study-d");
        String key = UUID.randomUUID().toString();
        Map<String, Object> more = Map.of("notes", List.of(note("p1", "My neighbour quixolina says so too.", true)));
        as("cx-head")
                .header("Idempotency-Key", key)
                .body(more)
                .post("/v1/studies/study-d/notes")
                .then()
                .statusCode(201);

        JsonPath first = forget("study-d", "P1");
        JsonPath again = forget("study-d", "p1");

        assertThat(first.getLong("notes")).as("in capital and small letters").isEqualTo(3);
        assertThat(again.getLong("notes")).isEqualTo(3);
        assertThat(again.getString("erasedAt")).isEqualTo(first.getString("erasedAt"));
        assertThat(as("auditor").get("/v1/studies/study-d/notes").<List<String>>path("items.speaker"))
                .containsExactly("P2");
        assertThat(as("cx-head")
                        .header("Idempotency-Key", key)
                        .body(more)
                        .post("/v1/studies/study-d/notes")
                        .asString())
                .as("an answer that was kept for who asks again")
                .doesNotContain("quixolina");
        as("cx-head").body(more).post("/v1/studies/study-d/notes").then().statusCode(422);
        noted("study-e");
        assertThat(as("auditor").get("/v1/studies/study-e/notes").<List<String>>path("items.speaker"))
                .as("P1 of another study is somebody else")
                .contains("P1");
        as("admin")
                .body(Map.of("speaker", "P1"))
                .post("/v1/studies/study-none/speaker-erasures")
                .then()
                .statusCode(404);
        as("auditor")
                .body(Map.of("speaker", "P1"))
                .post("/v1/studies/study-d/speaker-erasures")
                .then()
                .statusCode(403);
    }

    private static JsonPath forget(String study, String speaker) {
        return as("qa-director")
                .body(Map.of("speaker", speaker))
                .post("/v1/studies/" + study + "/speaker-erasures")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void aSpeakerIsOneCustomerAndNotTwo() {
        as("qa-director").body(study("study-f")).post("/v1/studies").then().statusCode(201);
        for (int i = 0; i < 3; i++) {
            Map<String, Object> said = new HashMap<>(note("P1", "I waited.", true));
            if (i > 0) {
                said.put("customer", String.valueOf(i).repeat(32));
            }
            as("qa-director")
                    .body(Map.of("notes", List.of(said)))
                    .post("/v1/studies/study-f/notes")
                    .then()
                    .statusCode(i < 2 ? 201 : 422);
        }
    }

    @Test
    void manyWhoNoteAtOnceAreAllNoted() {
        as("qa-director").body(study("study-g")).post("/v1/studies").then().statusCode(201);

        List<Integer> statuses = IntStream.range(0, 12)
                .parallel()
                .mapToObj(i -> as("qa-director")
                        .body(Map.of("notes", List.of(note("P" + i, "I waited.", true))))
                        .post("/v1/studies/study-g/notes")
                        .statusCode())
                .toList();

        assertThat(statuses).containsOnly(201);
        assertThat(as("auditor").get("/v1/studies/study-g/notes").<List<Integer>>path("items.number"))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 12).boxed().toList());
    }

    @Test
    void studiesAreListedTakenOnceAndNoVendors() {
        noted("study-c");

        as("service-head").get("/v1/studies").then().statusCode(200).body("items.id", hasItem("study-c"));
        as("service-head").get("/v1/studies/study-c").then().body("only.vendorId", equalTo("study-c-vendor"));
        as("qa-director").body(study("study-c")).post("/v1/studies").then().statusCode(409);
        as("auditor").get("/v1/studies/study-none/findings").then().statusCode(404);
        asVendor("study-c-vendor").get("/v1/studies").then().statusCode(403);
    }
}
