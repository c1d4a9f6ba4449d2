package dev.shorewise.feedback.text;

import static dev.shorewise.feedback.Calls.as;
import static dev.shorewise.feedback.Calls.asVendor;
import static dev.shorewise.feedback.Calls.publish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.nullValue;

import dev.shorewise.feedback.text.store.UnreadComments;
import dev.shorewise.kit.callers.VendorScope;
import dev.shorewise.test.ServiceResources;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Comments are read afterwards, read again when the model changes, and corrected by people. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class TextReadingApiTest {

    private static final String SURVEY = "text-survey";

    @Inject
    Enrichment enrichment;

    @Inject
    CommentReader reader;

    @Inject
    UnreadComments unread;

    @Inject
    DataSource database;

    @BeforeEach
    void aPublishedSurvey() {
        publish(SURVEY);
    }

    private static String comment(String vendorId, String responseId, String words) {
        return as("admin")
                .body(Map.of(
                        "responseId", responseId,
                        "surveyId", SURVEY,
                        "vendorId", vendorId,
                        "respondedAt", "2026-10-05T09:15:00Z",
                        "answers", Map.of("why", words)))
                .post("/v1/responses")
                .then()
                .extract()
                .path("id");
    }

    private void readAll() throws Exception {
        while (enrichment.readSome() > 0) {
            continue;
        }
    }

    @Test
    void aCommentIsUnreadAndNotNeutralUntilItsTurn() throws Exception {
        String id = comment("text-a", "r-1", "I waited on hold for an hour, terrible.");
        as("cx-head")
                .get("/v1/text-readings/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("UNREAD"))
                .body("found", nullValue());

        readAll();

        as("cx-head")
                .get("/v1/text-readings/" + id)
                .then()
                .body("state", equalTo("READ"))
                .body("found.model", equalTo(reader.model()))
                .body("found.language", equalTo("en"))
                .body("found.sentiment", lessThan(0f))
                .body("found.themes.theme", hasItem("waiting"))
                .body("found.themes.find { it.theme == 'waiting' }.words", hasItems("on hold", "hour"));
    }

    @Test
    void aRestatedCommentWaitsAgain() throws Exception {
        String id = comment("text-b", "r-1", "Terrible.");
        readAll();
        comment("text-b", "r-1", "Wonderful, I love it!");

        as("admin").get("/v1/text-readings/" + id).then().body("state", equalTo("UNREAD"));
        readAll();

        as("admin").get("/v1/text-readings/" + id).then().body("found.label", equalTo("very_positive"));
    }

    @Test
    void anotherModelReadsEverythingAgainAndKeepsCorrections() throws Exception {
        String id = comment("text-c", "r-1", "Thanks for nothing.");
        readAll();
        String tag = as("cx-head").get("/v1/text-readings/" + id).header("ETag");
        correct(id, tag, Map.of("label", "very_negative")).statusCode(200).body("correction.revision", equalTo(1));

        int read = VendorScope.ALL.call(() -> unread.read("another", 1_000, one -> reader.read(one.words())));

        assertThat(read).isPositive();
        as("cx-head")
                .get("/v1/text-readings/" + id)
                .then()
                .body("found.model", equalTo("another"))
                .body("correction.label", equalTo("very_negative"));
        readAll();
    }

    private static io.restassured.response.ValidatableResponse correct(String id, String tag, Map<String, ?> body) {
        return as("qa-director")
                .header("If-Match", tag)
                .body(body)
                .put("/v1/text-readings/" + id + "/correction")
                .then();
    }

    @Test
    void aCorrectionNamesThemesOfTheTaxonomyAndDoesNotOverwriteAnothers() {
        String id = comment("text-d", "r-1", "Hm.");

        correct(id, "\"r0\"", Map.of("label", "negative", "themes", List.of("weather")))
                .statusCode(422)
                .body("code", equalTo("unknown-theme"));
        correct(id, "\"r0\"", Map.of("label", "angry")).statusCode(400);
        correct(id, "\"r0\"", Map.of("label", "negative", "themes", List.of("billing")))
                .statusCode(200)
                .header("ETag", "\"r1\"")
                .body("correction.themes", contains("billing"));
        correct(id, "\"r0\"", Map.of("label", "positive")).statusCode(412);
        as("admin")
                .body(Map.of("label", "positive"))
                .put("/v1/text-readings/" + id + "/correction")
                .then()
                .statusCode(428);
    }

    @Test
    void aReaderThatFailsLosesNoCommentAndAnotherMayGoOn() throws Exception {
        String id = comment("text-e", "r-1", "Good.");

        assertThat(failing()).isInstanceOf(IllegalStateException.class);
        as("admin").get("/v1/text-readings/" + id).then().body("state", equalTo("UNREAD"));
        readAll();

        as("admin").get("/v1/text-readings/" + id).then().body("state", equalTo("READ"));
    }

    private Throwable failing() {
        return org.assertj.core.api.Assertions.catchThrowable(
                () -> VendorScope.ALL.call(() -> unread.read(reader.model(), 10, one -> {
                    throw new IllegalStateException("killed while it read");
                })));
    }

    @Test
    void whatNamesAPersonIsNeverStored() throws Exception {
        String id = comment(
                "text-f",
                "r-1",
                "I am Mrs. Planted, jane.planted@example.com, +49 30 901820, card 4111 1111 1111 1111");

        as("admin")
                .get("/v1/responses/" + id)
                .then()
                .body("comment", equalTo("I am Mrs. [name], [email], [phone], card [card]"));
        assertThat(texts("select to_jsonb(r)::text from response r where comment is not null"))
                .noneMatch(row -> row.contains("lanted") || row.contains("901820") || row.contains("4111"));
    }

    @Test
    void figuresCountWhatIsReadAndSayWhatIsNot() throws Exception {
        for (int i = 0; i < 6; i++) {
            comment("text-g", "bad-" + i, "I waited on hold for an hour, terrible.");
        }
        readAll();
        comment("text-g", "unread", "Great!");

        as("executive")
                .get("/v1/customer-voice?vendorId=text-g&month=2026-10")
                .then()
                .statusCode(200)
                .body("groups[0].comments", equalTo(7))
                .body("groups[0].unread", equalTo(1))
                .body("groups[0].measures[0].definition", equalTo("sentiment/mean-score@1"))
                .body("groups[0].measures[0].status", equalTo("INSUFFICIENT"))
                .body("groups[0].measures[1].numerator", equalTo(6))
                .body("groups[0].measures[1].denominator", equalTo(6))
                .body("groups[0].themes.theme", hasItem("waiting"))
                .body("groups[0].themes.find { it.theme == 'waiting' }.measures[0].value", equalTo(1));
        asVendor("text-g")
                .get("/v1/customer-voice?vendorId=text-g&from=2026-10-01&to=2026-12-01&groupBy=month")
                .then()
                .statusCode(200)
                .body("groups.key", contains("2026-10", "2026-11"))
                .body("groups[1].measures[0].status", equalTo("NOT_MEASURED"));
        asVendor("text-g")
                .get("/v1/customer-voice?vendorId=text-other&month=2026-10")
                .then()
                .statusCode(404);
    }

    @Test
    void fewerThanFiveCommentsAreNobodysBusiness() throws Exception {
        for (int i = 0; i < 4; i++) {
            comment("text-h", "r-" + i, "The bill is wrong.");
        }
        readAll();

        as("cx-head")
                .get("/v1/customer-voice?vendorId=text-h&month=2026-10")
                .then()
                .body("groups[0].measures[0].reason", equalTo("BELOW_ANONYMITY_FLOOR"))
                .body("groups[0].measures[0].value", nullValue())
                .body("groups[0].themes", equalTo(List.of()));
    }

    @Test
    void themesOfOnesOwnAreFoundFromThenOn() throws Exception {
        String id = comment("text-i", "r-1", "The car park was full, terrible.");
        readAll();
        Response shipped = as("auditor").get("/v1/text-taxonomy?version=1");
        Response newest = as("cx-head").get("/v1/text-taxonomy");
        List<Map<String, Object>> themes = new ArrayList<>(newest.jsonPath().getList("themes"));
        themes.add(Map.of("id", "parking", "words", Map.of("en", List.of("car park", "parking"))));
        String model = reader.model();

        as("cx-head")
                .header("If-Match", newest.header("ETag"))
                .body(Map.of("themes", themes))
                .put("/v1/text-taxonomy")
                .then()
                .statusCode(200)
                .body("version", equalTo(newest.jsonPath().getInt("version") + 1));
        readAll();

        assertThat(shipped.jsonPath().getList("themes")).hasSize(14);
        assertThat(reader.model()).isNotEqualTo(model);
        as("auditor").get("/v1/text-readings/" + id).then().body("found.themes.theme", hasItem("parking"));
        correct(id, "\"r0\"", Map.of("label", "negative", "themes", List.of("parking")))
                .statusCode(200);
    }

    @Test
    void aTaxonomyThatCannotBeLookedForIsRefused() {
        for (Map<String, Object> theme : List.<Map<String, Object>>of(
                Map.of("id", "empty"), Map.of("id", "commas", "words", Map.of("en", List.of("one, two"))))) {
            as("cx-head")
                    .header("If-Match", "*")
                    .body(Map.of("themes", List.of(theme)))
                    .put("/v1/text-taxonomy")
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("invalid-taxonomy"));
        }
        as("cx-head")
                .header("If-Match", "\"r0\"")
                .body(Map.of("themes", List.of(Map.of("id", "parking", "examples", List.of("No place to park.")))))
                .put("/v1/text-taxonomy")
                .then()
                .statusCode(412);
        as("cx-head").get("/v1/text-taxonomy?version=999").then().statusCode(404);
    }

    @Test
    void correctionsGoOutAsTheTrainingProgramReadsThem() {
        String id = comment("text-j", "r-1", "Not bad\tat all,\n really.");
        String mixed = comment("text-j", "r-2", "Good and bad.");
        correct(id, "\"r0\"", Map.of("label", "negative")).statusCode(200);
        correct(id, "\"r1\"", Map.of("label", "very_positive", "themes", List.of("product", "billing")))
                .statusCode(200);
        correct(mixed, "\"r0\"", Map.of("label", "mixed")).statusCode(200);

        String file = as("qa-director").get("/v1/text-corrections").asString();

        assertThat(file)
                .startsWith("themes\tsentiment\ttext\n")
                .contains("product,billing\tpositive\tNot bad at all, really.\n")
                .doesNotContain("Good and bad.");
    }

    @Test
    void whatNobodyKnowsIsNotThere() {
        for (String id : List.of(UUID.randomUUID().toString(), "not-an-id")) {
            as("admin").get("/v1/text-readings/" + id).then().statusCode(404);
        }
    }

    private List<String> texts(String query) throws Exception {
        return VendorScope.ALL.call(() -> {
            try (Connection connection = database.getConnection();
                    Statement sql = connection.createStatement();
                    ResultSet rows = sql.executeQuery(query)) {
                List<String> found = new java.util.ArrayList<>();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
                return found;
            }
        });
    }
}
