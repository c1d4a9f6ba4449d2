package dev.shorewise.feedback.text;

import static dev.shorewise.feedback.Calls.as;
import static dev.shorewise.feedback.Calls.publish;
import static dev.shorewise.feedback.text.Comments.SURVEY;
import static dev.shorewise.feedback.text.Comments.comment;
import static dev.shorewise.feedback.text.Comments.correct;
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
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
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

        while (VendorScope.ALL.call(() -> unread.read("another", 1_000, one -> reader.read(one.words()))) > 0) {
            continue;
        }

        as("cx-head")
                .get("/v1/text-readings/" + id)
                .then()
                .body("found.model", equalTo("another"))
                .body("correction.label", equalTo("very_negative"));
        readAll();
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
        assertThat(texts("select to_jsonb(r)::text from response r where vendor_id = 'text-f'"))
                .noneMatch(row -> row.contains("lanted") || row.contains("901820") || row.contains("4111"));
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
