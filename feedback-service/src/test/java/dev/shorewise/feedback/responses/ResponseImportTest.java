package dev.shorewise.feedback.responses;

import static dev.shorewise.feedback.Calls.as;
import static dev.shorewise.feedback.Calls.asVendor;
import static dev.shorewise.feedback.Calls.publish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.shorewise.test.ServiceResources;
import dev.shorewise.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Responses come in by profile, once, and move the figures by exactly what changed. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class ResponseImportTest {

    private static final String SURVEY = "import-survey";
    private static final String HEADER = "id,when,sat,nps,words,agent,customer\n";
    private static final Set<String> ENDS = Set.of("COMPLETED", "FAILED", "CANCELLED");

    @BeforeEach
    void aPublishedSurvey() {
        publish(SURVEY);
    }

    private static void profile(String vendorId) {
        Map<String, Object> profile = Map.of(
                "identity",
                List.of("id"),
                "missing",
                List.of("-"),
                "fields",
                Map.of(
                        "surveyId", Map.of("constant", SURVEY),
                        "responseId", Map.of("columns", List.of("id")),
                        "respondedAt", Map.of("columns", List.of("when")),
                        "csat", Map.of("columns", List.of("sat")),
                        "nps", Map.of("columns", List.of("nps")),
                        "comment", Map.of("columns", List.of("words")),
                        "agent", Map.of("columns", List.of("agent")),
                        "customer", Map.of("columns", List.of("customer"))));
        as("admin")
                .body(profile)
                .put("/v1/response-profiles/" + vendorId + "/answers")
                .then()
                .statusCode(201);
    }

    private static JsonPath send(String vendorId, String rows) {
        String location = as("admin")
                .contentType("text/csv")
                .body(HEADER + rows)
                .post("/v1/response-imports?profileId=answers&vendorId=" + vendorId)
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        return ended(location);
    }

    private static JsonPath ended(String location) {
        while (true) {
            JsonPath job =
                    as("auditor").get(location).then().statusCode(200).extract().jsonPath();
            if (ENDS.contains(job.getString("state"))) {
                return job;
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String rows(int count, int satisfied) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < count; i++) {
            rows.append("r-%d,2026-10-%02dT10:00:00Z,%d,9,fine,Ann,Zoe\n".formatted(i, i % 28 + 1, satisfied));
        }
        return rows.toString();
    }

    private static JsonPath said(String vendorId) {
        return as("cx-head")
                .get("/v1/satisfaction?vendorId=" + vendorId + "&month=2026-10")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void aProfileFillsWhatTheResponseIsAbout() {
        as("admin")
                .body(Map.of(
                        "identity",
                        List.of("id"),
                        "fields",
                        Map.of(
                                "surveyId", Map.of("constant", SURVEY),
                                "respondedAt", Map.of("columns", List.of("when")),
                                "contactAt", Map.of("columns", List.of("called")),
                                "csat", Map.of("columns", List.of("sat")),
                                "deliveryModel", Map.of("constant", "NEARSHORE"),
                                "channel", Map.of("columns", List.of("way"), "values", Map.of("phone", "VOICE")),
                                "reason", Map.of("columns", List.of("why")))))
                .put("/v1/response-profiles/imp-about/answers")
                .then()
                .statusCode(201);
        String location = as("admin")
                .contentType("text/csv")
                .body("""
                        id,when,called,sat,way,why
                        1,2026-10-02T10:00:00Z,2026-10-01T10:00:00Z,4,phone,invoice
                        2,2026-10-02T10:00:00Z,2026-10-01T10:00:00Z,4,pigeon,invoice
                        """)
                .post("/v1/response-imports?profileId=answers&vendorId=imp-about")
                .header("Location");
        JsonPath job = ended(location);

        assertThat(job.getInt("rows.rejected")).isEqualTo(1);
        as("cx-head")
                .get("/v1/responses?vendorId=imp-about")
                .then()
                .body("items", hasSize(1))
                .body("items[0].attribution.contactAt", equalTo("2026-10-01T10:00:00Z"))
                .body("items[0].attribution.deliveryModel", equalTo("NEARSHORE"))
                .body("items[0].attribution.channel", equalTo("VOICE"))
                .body("items[0].attribution.reason", equalTo("invoice"));
    }

    @Test
    void everyGoodRowIsCountedOnceHoweverOftenItIsSent() {
        profile("imp-a");

        JsonPath first = send("imp-a", rows(40, 5));
        JsonPath again = send("imp-a", rows(40, 5));

        assertThat(first.getLong("rows.accepted")).isEqualTo(40);
        assertThat(again.getLong("rows.unchanged")).isEqualTo(40);
        assertThat(said("imp-a").getLong("groups[0].measures[0].numerator")).isEqualTo(40);
        assertThat(said("imp-a").getLong("revision")).isEqualTo(40);
    }

    @Test
    void changedRowsMoveTheFigureByExactlyThem() {
        profile("imp-b");
        send("imp-b", rows(40, 5));

        JsonPath job = send("imp-b", rows(10, 1));

        assertThat(job.getLong("rows.restated")).isEqualTo(10);
        assertThat(said("imp-b").getLong("groups[0].measures[0].numerator")).isEqualTo(30);
        assertThat(said("imp-b").getLong("groups[0].measures[0].denominator")).isEqualTo(40);
        assertThat(said("imp-b").getLong("revision")).isEqualTo(50);
    }

    @Test
    void everyBadRowIsNamedAndItsNeighboursAreIn() {
        profile("imp-c");

        JsonPath job = send("imp-c", """
                r-1,2026-10-01T10:00:00Z,5,10,good,-,-
                r-2,2026-10-01T10:00:00Z,6,10,scale,-,-
                r-3,2026-10-01T10:00:00Z,0,10,scale,-,-
                r-4,2026-10-01T10:00:00Z,5,11,scale,-,-
                r-5,2026-10-01T10:00:00Z,4.5,9,half,-,-
                r-6,yesterday,5,9,time,-,-
                r-7,2026-10-01T10:00:00Z,-,-,-,-,-
                ,2026-10-01T10:00:00Z,5,9,nameless,-,-
                r-9,2026-10-01T10:00:00Z,-,0,only one,-,-
                """);

        assertThat(job.getLong("rows.read")).isEqualTo(9);
        assertThat(job.getLong("rows.accepted")).isEqualTo(2);
        JsonPath rejects = as("admin")
                .accept("application/json")
                .get("/v1/response-imports/" + job.getString("id") + "/rejects")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(rejects.getList("items.line", Integer.class)).containsExactly(3, 4, 5, 6, 7, 8, 9);
        assertThat(rejects.getList("items.code").subList(0, 3)).containsOnly("out-of-range");
        assertThat(rejects.getString("items[0].column")).isEqualTo("csat");
        assertThat(rejects.getString("items[0].reason")).isEqualTo("csat: a whole number from 1 to 5, not 6");
        assertThat(rejects.getString("items[2].reason")).isEqualTo("nps: a whole number from 0 to 10, not 11");
        assertThat(rejects.getString("items[5].code")).isEqualTo("no-answer");
        assertThat(as("admin")
                        .accept("text/csv")
                        .get("/v1/response-imports/" + job.getString("id") + "/rejects")
                        .asString())
                .contains("r-2,2026-10-01T10:00:00Z,6,10,scale,-,-,3,csat,out-of-range,");
    }

    /** In the row, in the reason that quotes it, and in a row that no cell can be told of. */
    @Test
    void whatNamesAPersonIsNotKeptOfARejectedRowEither() {
        profile("imp-r");

        String job = send("imp-r", """
                        r-1,2026-10-01T10:00:00Z,6,10,"Frau Triplehorn, quix@mail.example",-,-
                        r-2,2026-10-01T10:00:00Z,quix@mail.example,10,good,-,-
                        r-3,quix@mail.example
                        """).getString("id");

        for (String type : List.of("text/csv", "application/json")) {
            assertThat(as("admin")
                            .accept(type)
                            .get("/v1/response-imports/" + job + "/rejects")
                            .asString())
                    .contains("r-1,2026-10-01T10:00:00Z,6,10,", "Frau [name], [email]", "r-3,[email]")
                    .doesNotContain("Triplehorn", "quix");
        }
    }

    @Test
    void peopleAreKeptUnderPseudonymsOnly() {
        profile("imp-d");

        send("imp-d", "r-1,2026-10-01T10:00:00Z,5,10,good,Annabel Quist,Zoe Quist\n");

        String stored = as("admin")
                .get("/v1/responses?vendorId=imp-d")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(stored).doesNotContain("Quist").containsPattern("\"agent\":\"[0-9a-f]{32}\"");
    }

    @Test
    void aVendorHasNoPartInIt() {
        profile("imp-e");
        String job = send("imp-e", rows(1, 5)).getString("id");

        asVendor("imp-e").get("/v1/response-imports/" + job).then().statusCode(403);
        dev.shorewise.feedback.Calls.with(Tokens.of("vendor-submitter", "imp-e"))
                .contentType("text/csv")
                .body(HEADER + rows(1, 5))
                .post("/v1/response-imports?profileId=answers&vendorId=imp-e")
                .then()
                .statusCode(403);
        asVendor("imp-e").get("/v1/response-profiles/imp-e").then().statusCode(403);
    }

    @Test
    void jobsAndProfilesAreListed() {
        profile("imp-f");
        send("imp-f", rows(1, 5));

        as("cx-head")
                .get("/v1/response-imports?vendorId=imp-f")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
        as("cx-head")
                .get("/v1/response-profiles/imp-f")
                .then()
                .statusCode(200)
                .body("[0].id", equalTo("answers"))
                .body("[0].version", equalTo(1));
        as("cx-head").get("/v1/response-imports/not-a-job").then().statusCode(404);
        as("admin")
                .contentType("text/csv")
                .body(HEADER)
                .post("/v1/response-imports?profileId=answers&vendorId=imp-f")
                .then()
                .statusCode(422)
                .body("code", equalTo("header-only"));
    }
}
