package dev.shorewise.feedback;

import static dev.shorewise.feedback.Calls.aSurvey;
import static dev.shorewise.feedback.Calls.as;
import static dev.shorewise.feedback.Calls.publish;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.test.ServiceResources;
import dev.shorewise.test.hostile.NaughtyTexts;
import dev.shorewise.text.redaction.Redaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Questions, answers, and what people write about them. What names a person is taken out of customers' words, and nothing else. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class NaughtyTextsTest extends NaughtyTexts {

    private static final String SURVEY = "naughty-survey";
    private static final String VENDOR = "naughty-vendor";

    private int surveys;

    @Override
    protected List<Place> places() {
        return List.of(
                new Place("a survey's title and wordings", 20, this::survey),
                new Place("what speakers said", 200, NaughtyTextsTest::notes, Redaction::of));
    }

    /** Each in a response of its own, read in the list, by its filter and in the export. */
    @Test
    void commentsAndQueuesAreReadAndExportedAsTheyWereSent() {
        publish(SURVEY);
        Map<String, String> comments = new HashMap<>();
        Map<String, String> queues = new HashMap<>();
        List<String> texts = texts();
        for (int number = 0; number < texts.size(); number++) {
            String text = texts.get(number);
            Map<String, Object> body = new HashMap<>(Map.of(
                    "responseId",
                    "r-" + number,
                    "surveyId",
                    SURVEY,
                    "vendorId",
                    VENDOR,
                    "respondedAt",
                    "2026-10-05T09:15:00Z",
                    "answers",
                    Map.of("satisfied", 3, "why", text)));
            boolean line = !text.isEmpty() && text.chars().noneMatch(Character::isISOControl);
            if (line) {
                body.put("queue", text);
            }
            int status = as("admin").body(body).post("/v1/responses").statusCode();
            assertThat(status).as("%d: %s", number, text).isIn(201, 400, 422);
            if (status == 201) {
                comments.put("r-" + number, Redaction.of(text.strip()));
                queues.put("r-" + number, line ? text : "");
            }
        }
        assertThat(comments).hasSizeGreaterThan(500);

        List<Map<String, Object>> listed =
                as("cx-head").get("/v1/responses?limit=1000&vendorId=" + VENDOR).path("items");
        List<Map<String, Object>> exported =
                lines(as("cx-head").accept("application/x-ndjson").get("/v1/response-exports?vendorId=" + VENDOR));

        for (List<Map<String, Object>> read : List.of(listed, exported)) {
            assertThat(read).hasSameSizeAs(comments.keySet()).allSatisfy(row -> {
                String id = String.valueOf(row.get("responseId"));
                assertThat(text(row, "comment")).as(id).isEqualTo(comments.get(id));
                assertThat(row.get("attribution") instanceof Map<?, ?> where ? text(where, "queue") : "")
                        .as(id)
                        .isEqualTo(queues.get(id));
            });
        }
    }

    private static String text(Map<?, ?> row, String field) {
        Object value = row.get(field);
        return value == null ? "" : value.toString();
    }

    private Tried survey(List<String> texts) {
        String id = "naughty-" + surveys++;
        Map<String, Object> body = new HashMap<>(aSurvey(id));
        body.put("title", texts.get(0));
        List<Map<String, Object>> questions = new ArrayList<>();
        for (String text : texts) {
            questions.add(Map.of(
                    "id",
                    "q-" + questions.size(),
                    "kind",
                    "RATING",
                    "wording",
                    text,
                    "scale",
                    Map.of("lowest", 1, "highest", 5)));
        }
        body.put("questions", questions);
        return Tried.of(as("admin").body(body).post("/v1/surveys"), () -> {
            JsonPath read = as("admin").get("/v1/surveys/" + id).jsonPath();
            assertThat(read.getString("title")).isEqualTo(texts.get(0).strip());
            return read.<String>getList("questions.wording").stream()
                    .map(List::of)
                    .toList();
        });
    }

    private static Tried notes(List<String> texts) {
        as("qa-director")
                .body(Map.of(
                        "id", "naughty-notes",
                        "kind", "INTERVIEW",
                        "title", "Notes",
                        "question", "Why?",
                        "heldOn", "2026-10-20",
                        "moderator", "Quinn",
                        "participants", 2,
                        "surveyFrom", "2026-10-01",
                        "surveyTo", "2026-11-01"))
                .post("/v1/studies");
        Response noted = as("qa-director")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of(
                        "notes",
                        texts.stream()
                                .map(text -> Map.of("speaker", "P1", "words", text, "quotable", true))
                                .toList()))
                .post("/v1/studies/naughty-notes/notes");
        return Tried.of(noted, () -> {
            List<String> words =
                    as("qa-director").get("/v1/studies/naughty-notes/notes").path("items.words");
            return words.subList(words.size() - texts.size(), words.size()).stream()
                    .map(List::of)
                    .toList();
        });
    }
}
