package dev.shorewise.feedback.text;

import static dev.shorewise.feedback.Calls.as;
import static dev.shorewise.feedback.Calls.asVendor;
import static dev.shorewise.feedback.Calls.publish;
import static dev.shorewise.feedback.text.Comments.SURVEY;
import static dev.shorewise.feedback.text.Comments.comment;
import static dev.shorewise.feedback.text.Comments.correct;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import dev.shorewise.test.ServiceResources;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What comments add up to, by themes of the house. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class TextFiguresApiTest {

    @Inject
    Enrichment enrichment;

    @Inject
    CommentReader reader;

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
}
