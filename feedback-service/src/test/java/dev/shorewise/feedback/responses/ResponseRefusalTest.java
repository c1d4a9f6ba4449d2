package dev.shorewise.feedback.responses;

import static dev.shorewise.feedback.Calls.as;
import static dev.shorewise.feedback.Calls.asVendor;
import static dev.shorewise.feedback.Calls.publish;
import static dev.shorewise.feedback.responses.NewResponses.SURVEY;
import static dev.shorewise.feedback.responses.NewResponses.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

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

/** What is no response, and whose responses nobody else sees. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class ResponseRefusalTest {

    @Inject
    DataSource database;

    @BeforeEach
    void aPublishedSurvey() {
        publish(SURVEY);
    }

    @Test
    void answersThatDoNotFitAreNamed() {
        as("admin")
                .body(aResponse("resp-e", "r-1", Map.of("satisfied", 6, "nonsense", 1)))
                .post("/v1/responses")
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid-answers"))
                .body("invalidParams.name", hasItem("answers.satisfied"))
                .body("invalidParams.name", hasItem("answers.nonsense"));
        Map<String, Object> elsewhere = aResponse("resp-e", "r-1", Map.of("satisfied", 5));
        elsewhere.put("surveyId", "no-such-survey");
        as("admin")
                .body(elsewhere)
                .post("/v1/responses")
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-survey"));
        as("admin").get("/v1/responses?vendorId=resp-e").then().body("items", hasSize(0));
    }

    @Test
    void inputsThatCannotBeStoredAreRefusedAndNotAFailure() {
        Map<String, Object> odd = aResponse("resp-e", "r\u0000-1", Map.of("satisfied", 5));
        as("admin").body(odd).post("/v1/responses").then().statusCode(400);
        odd = aResponse("resp-e", "r-2", Map.of("satisfied", 5));
        odd.put("respondedAt", "+12026-10-05T09:15:00Z");
        as("admin").body(odd).post("/v1/responses").then().statusCode(400);
        as("admin").get("/v1/responses?from=yesterday").then().statusCode(400);
        as("admin").get("/v1/responses?to=%2B99999-01-01T00:00:00Z").then().statusCode(400);
        as("admin").get("/v1/responses?vendorId=%00").then().statusCode(400);
        as("admin").get("/v1/responses?cursor=bm8").then().statusCode(400);
    }

    @Test
    void fieldsThatAreNotTheCallersToSetAreRefused() {
        for (String field : List.of("role", "status", "sentiment", "createdAt", "revision", "source", "agent")) {
            Map<String, Object> body = aResponse("resp-f", "r-1", Map.of("satisfied", 5));
            body.put(field, "x");
            as("admin")
                    .body(body)
                    .post("/v1/responses")
                    .then()
                    .statusCode(400)
                    .body("invalidParams[0].name", equalTo(field));
        }
    }

    @Test
    void aVendorNeitherWritesNorReadsResponses() {
        Map<String, Object> sent = aResponse("resp-g", "r-1", Map.of("satisfied", 5, "why", "secret words"));
        String location = as("admin").body(sent).post("/v1/responses").header("Location");

        asVendor("resp-g").body(sent).post("/v1/responses").then().statusCode(403);
        asVendor("resp-g").get("/v1/responses").then().statusCode(403);
        asVendor("resp-g").get(location).then().statusCode(403);
    }

    @Test
    void whatNobodyKnowsIsNotThere() {
        for (String id : List.of(UUID.randomUUID().toString(), "not-an-id")) {
            as("admin").get("/v1/responses/" + id).then().statusCode(404).body("code", equalTo("unknown"));
        }
    }

    @Test
    void theDatabaseShowsNoVendorAnothersResponses() throws Exception {
        as("admin").body(aResponse("resp-i", "r-1", Map.of("satisfied", 3))).post("/v1/responses");
        as("admin").body(aResponse("resp-j", "r-1", Map.of("satisfied", 3))).post("/v1/responses");

        assertThat(VendorScope.of("resp-i").call(() -> texts("select distinct vendor_id from response")))
                .containsExactly("resp-i");
        assertThat(texts("select distinct vendor_id from response")).isEmpty();
        assertThat(VendorScope.of("resp-i").call(() -> texts("select vendor_id from response_revision")))
                .containsExactly("resp-i");
    }

    @Test
    void idsOfDifferentVendorsDoNotMeet() {
        as("admin")
                .body(aResponse("resp-k", "same", Map.of("satisfied", 3)))
                .post("/v1/responses")
                .then()
                .statusCode(201);
        as("admin")
                .body(aResponse("resp-l", "same", Map.of("satisfied", 1)))
                .post("/v1/responses")
                .then()
                .statusCode(201);

        as("admin").get("/v1/responses?vendorId=resp-k").then().body("items[0].scores.csat", equalTo(3));
        as("admin")
                .get("/v1/responses?vendorId=resp-l")
                .then()
                .body("items[0].scores.csat", equalTo(1))
                .body("items[0].id", startsWith("0"));
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
