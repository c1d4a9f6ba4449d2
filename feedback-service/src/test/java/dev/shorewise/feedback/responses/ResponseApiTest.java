package dev.shorewise.feedback.responses;

import static dev.shorewise.feedback.Calls.as;
import static dev.shorewise.feedback.Calls.publish;
import static dev.shorewise.feedback.responses.NewResponses.SURVEY;
import static dev.shorewise.feedback.responses.NewResponses.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.shorewise.kit.callers.VendorScope;
import dev.shorewise.test.ServiceResources;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class ResponseApiTest {

    @Inject
    DataSource database;

    @BeforeEach
    void aPublishedSurvey() {
        publish(SURVEY);
    }

    @Test
    void aResponseIsReadBackAsItWasSent() {
        Map<String, Object> sent =
                aResponse("resp-a", "r-1", Map.of("satisfied", 4, "recommend", 9, "why", "Quick, and kind: = thanks"));
        sent.put("contactId", "c-77");
        sent.put("siteId", "manila");

        String location = as("admin")
                .body(sent)
                .post("/v1/responses")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");

        as("cx-head").header("If-None-Match", "\"r1\"").get(location).then().statusCode(304);
        as("cx-head")
                .get(location)
                .then()
                .statusCode(200)
                .header("ETag", "\"r1\"")
                .body("responseId", equalTo("r-1"))
                .body("source", equalTo("@api"))
                .body("surveyVersion", equalTo(1))
                .body("respondedAt", equalTo("2026-10-05T07:15:00Z"))
                .body("scores.csat", equalTo(4))
                .body("scores.nps", equalTo(9))
                .body("comment", equalTo("Quick, and kind: = thanks"))
                .body("attribution.contactId", equalTo("c-77"))
                .body("attribution.siteId", equalTo("manila"));
    }

    @Test
    void whatAResponseIsAboutIsKeptAsItWasToldAndCutsLists() {
        Map<String, Object> sent = aResponse("resp-m", "r-1", Map.of("satisfied", 4));
        Map<String, Object> about = Map.of(
                "contactId", "c-1",
                "contactAt", "2026-10-05T06:00:00Z",
                "siteId", "manila",
                "deliveryModel", "OFFSHORE",
                "channel", "CHAT",
                "queue", "billing",
                "language", "de",
                "reason", "invoice",
                "agent", "0123456789abcdef0123456789abcdef",
                "customer", "fedcba9876543210fedcba9876543210");
        sent.putAll(about);
        String location = as("admin")
                .body(sent)
                .post("/v1/responses")
                .then()
                .statusCode(201)
                .body("attribution", equalTo(about))
                .extract()
                .header("Location");
        as("admin").body(aResponse("resp-m", "r-2", Map.of("satisfied", 4))).post("/v1/responses");

        as("cx-head").get(location).then().body("attribution", equalTo(about));
        for (String filter : List.of(
                "siteId=manila",
                "deliveryModel=OFFSHORE",
                "channel=CHAT",
                "queue=billing",
                "language=de",
                "reason=invoice",
                "agent=0123456789abcdef0123456789abcdef")) {
            as("cx-head")
                    .get("/v1/responses?vendorId=resp-m&" + filter)
                    .then()
                    .body("items.responseId", equalTo(List.of("r-1")));
        }
        as("cx-head")
                .urlEncodingEnabled(false)
                .get("/v1/responses?queue=%00")
                .then()
                .statusCode(400);
        sent.put("agent", "Ann Miller");
        as("admin").body(sent).post("/v1/responses").then().statusCode(400);
    }

    @Test
    void easeAndResolutionAreFiguresAndWhatIsNotYetKnownIsInNone() {
        as("admin")
                .body(Map.of(
                        "id",
                        "resolution-survey",
                        "title",
                        "After the case",
                        "questions",
                        List.of(
                                Map.of("id", "easy", "kind", "CES", "wording", "It was easy."),
                                Map.of("id", "solved", "kind", "RESOLVED", "wording", "Resolved at once?"),
                                Map.of(
                                        "id",
                                        "manner",
                                        "kind",
                                        "RATING",
                                        "wording",
                                        "Manner?",
                                        "scale",
                                        Map.of("lowest", 0, "highest", 4)))))
                .post("/v1/surveys");
        String[] said = {"YES", "YES", "YES", "YES", "NO", "NOT_YET", "NOT_YET"};
        for (int i = 0; i < said.length; i++) {
            Map<String, Object> sent =
                    aResponse("resp-n", "r-" + i, Map.of("easy", i + 1, "solved", said[i], "manner", 4));
            sent.put("surveyId", "resolution-survey");
            as("admin")
                    .body(sent)
                    .post("/v1/responses")
                    .then()
                    .statusCode(201)
                    .body("scores.others.manner", equalTo("4"));
        }

        var group = as("cx-head")
                .get("/v1/satisfaction?vendorId=resp-n&month=2026-10")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(group.getList("groups[0].measures.definition", String.class))
                .containsExactly("csat/top2-of-5@1", "nps/transactional@1", "ces/top3-of-7@1", "fcr/customer-stated@1");
        assertThat(group.getList("groups[0].measures.numerator", Integer.class)).endsWith(3, 4);
        assertThat(group.getList("groups[0].measures.denominator", Integer.class))
                .endsWith(7, 5);
        assertThat(group.getMap("groups[0].counts.resolved")).isEqualTo(Map.of("YES", 4, "NO", 1, "NOT_YET", 2));
    }

    @Test
    void theSameResponseSentAgainChangesNothing() {
        Map<String, Object> sent = aResponse("resp-b", "r-1", Map.of("satisfied", 4));
        as("admin").body(sent).post("/v1/responses").then().statusCode(201);

        as("admin").body(sent).post("/v1/responses").then().statusCode(200).body("revision", equalTo(1));

        as("admin").get("/v1/responses?vendorId=resp-b").then().body("items", hasSize(1));
    }

    @Test
    void aRestatedResponseIsCountedOnceAndItsFormerContentIsKept() throws Exception {
        as("admin").body(aResponse("resp-c", "r-1", Map.of("satisfied", 1))).post("/v1/responses");

        as("admin")
                .body(aResponse("resp-c", "r-1", Map.of("satisfied", 5, "why", "It got solved")))
                .post("/v1/responses")
                .then()
                .statusCode(200)
                .header("ETag", "\"r2\"")
                .body("scores.csat", equalTo(5));

        as("admin").get("/v1/responses?vendorId=resp-c").then().body("items", hasSize(1));
        assertThat(history("resp-c")).containsExactly("1: csat 1");
    }

    @Test
    void anIdempotencyKeyGivesTheFirstAnswerAgain() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> sent = aResponse("resp-d", "unused", Map.of("satisfied", 2));
        sent.remove("responseId");
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            ids.add(as("admin")
                    .header("Idempotency-Key", key)
                    .body(sent)
                    .post("/v1/responses")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id"));
        }

        assertThat(ids.get(0)).isEqualTo(ids.get(1));
        as("admin").get("/v1/responses?vendorId=resp-d").then().body("items", hasSize(1));
    }

    @Test
    void pagesShowEveryResponseOnceAndFiltersCut() {
        for (int i = 0; i < 5; i++) {
            as("admin")
                    .body(aResponse("resp-h", "r-" + i, Map.of("satisfied", 3)))
                    .post("/v1/responses");
        }
        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            var page = as("admin")
                    .queryParam("vendorId", "resp-h")
                    .queryParam("limit", 2)
                    .queryParam("cursor", cursor)
                    .get("/v1/responses")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            seen.addAll(page.getList("items.responseId"));
            cursor = page.getString("nextCursor");
        } while (cursor != null);

        assertThat(seen).containsExactly("r-0", "r-1", "r-2", "r-3", "r-4");
        as("admin")
                .get("/v1/responses?vendorId=resp-h&from=2026-10-05T07:15:00Z&to=2026-10-05T07:15:01Z")
                .then()
                .body("items", hasSize(5));
        as("admin")
                .get("/v1/responses?vendorId=resp-h&to=2026-10-05T07:15:00Z")
                .then()
                .body("items", hasSize(0));
        as("admin")
                .get("/v1/responses?vendorId=resp-h&updatedSince=2999-01-01T00:00:00Z")
                .then()
                .body("items", hasSize(0));
    }

    private List<String> history(String vendorId) throws Exception {
        return VendorScope.ALL.call(() -> texts("select revision || ': csat ' || (content ->> 'csat')"
                + " from response_history where vendor_id = '" + vendorId + "' order by revision"));
    }

    private List<String> texts(String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
