package dev.shorewise.feedback;

import static dev.shorewise.feedback.Calls.as;
import static dev.shorewise.feedback.Calls.publish;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.feedback.invitations.Asking;
import dev.shorewise.feedback.invitations.Postman;
import dev.shorewise.kit.callers.VendorScope;
import dev.shorewise.test.Dump;
import dev.shorewise.test.ServiceResources;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A customer's words are planted wherever the service can keep words; then the customer asks to be forgotten. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class ErasureTest {

    private static final String SURVEY = "erasure-survey";
    private static final String VENDOR = "gone-vendor";
    private static final String PLANTED = "quixotriple";

    @Inject
    Postman postman;

    @BeforeEach
    void surveys() {
        publish(SURVEY);
        Asking.publishSurvey();
    }

    /** The tables in which a word stands in any column, bytes included. */
    private static Set<String> tablesWith(String word) {
        try (Dump dump = Dump.ofTheService()) {
            return dump.tablesWith(word);
        }
    }

    /** A file with one good and one bad row of the same customer; gives the customer's pseudonym. */
    private static String importedCustomer() throws InterruptedException {
        as("admin")
                .body(Map.of(
                        "identity",
                        List.of("id"),
                        "fields",
                        Map.of(
                                "surveyId", Map.of("constant", SURVEY),
                                "respondedAt", Map.of("columns", List.of("when")),
                                "csat", Map.of("columns", List.of("sat")),
                                "comment", Map.of("columns", List.of("words")),
                                "customer", Map.of("columns", List.of("customer")))))
                .put("/v1/response-profiles/" + VENDOR + "/answers")
                .then()
                .statusCode(201);
        String job = as("admin")
                .contentType("text/csv")
                .body("""
                        id,when,sat,words,customer
                        1,2026-10-02T10:00:00Z,2,PLANTED in a file,Zoe
                        2,2026-10-02T10:00:00Z,9,PLANTED in a bad row,Zoe
                        """.replace("PLANTED", PLANTED))
                .post("/v1/response-imports?profileId=answers&vendorId=" + VENDOR)
                .header("Location");
        while (as("admin").get(job).path("finishedAt") == null) {
            Thread.sleep(50);
        }
        return as("admin").get("/v1/responses?vendorId=" + VENDOR).path("items[0].attribution.customer");
    }

    private static String answered(String customer, String words) {
        return as("admin")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of(
                        "responseId",
                        "r-1",
                        "surveyId",
                        SURVEY,
                        "vendorId",
                        VENDOR,
                        "customer",
                        customer,
                        "respondedAt",
                        "2026-10-05T09:15:00Z",
                        "answers",
                        Map.of("satisfied", 1, "why", words)))
                .post("/v1/responses")
                .path("id");
    }

    private static String closedCase(String response) {
        String id = as("cx-head")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of(
                        "responseId",
                        response,
                        "owner",
                        "care team",
                        "dueAt",
                        "2999-01-01T00:00:00Z",
                        "followUpQuestion",
                        "You said " + PLANTED + ": is it settled?"))
                .post("/v1/cases")
                .path("id");
        as("cx-head")
                .header("If-Match", "*")
                .body(Map.of(
                        "state", "CLOSED",
                        "owner", "care team",
                        "dueAt", "2999-01-01T00:00:00Z",
                        "rootCause", "LANGUAGE",
                        "explanation", "The customer wrote " + PLANTED,
                        "action", "Called about " + PLANTED,
                        "actedOn", "2026-10-06"))
                .put("/v1/cases/" + id)
                .then()
                .statusCode(200);
        return id;
    }

    private static void noted(String customer) {
        as("qa-director")
                .body(Map.of(
                        "id", "gone-study",
                        "kind", "INTERVIEW",
                        "title", "One of them",
                        "question", "Why?",
                        "heldOn", "2026-10-20",
                        "moderator", "Quinn",
                        "participants", 2,
                        "surveyFrom", "2026-10-01",
                        "surveyTo", "2026-11-01"))
                .post("/v1/studies")
                .then()
                .statusCode(201);
        as("qa-director")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of(
                        "notes",
                        List.of(
                                Map.of(
                                        "speaker",
                                        "P1",
                                        "customer",
                                        customer,
                                        "words",
                                        "I said " + PLANTED,
                                        "quotable",
                                        true),
                                Map.of("speaker", "p1", "words", "Again " + PLANTED, "quotable", false),
                                Map.of("speaker", "P2", "words", "Something else", "quotable", true))))
                .post("/v1/studies/gone-study/notes")
                .then()
                .statusCode(201);
    }

    /** An invitation whose link was told to the client's system, and a page that was begun. */
    private void invitedAndBegun(String customer) throws Exception {
        as("admin")
                .body(Map.of("url", "http://localhost:1/never"))
                .post("/v1/invitation-webhooks")
                .then()
                .statusCode(201);
        Asking.policy(VENDOR, Map.of("delivery", "WEBHOOK"));
        Map<String, Object> contact = Asking.aContact(VENDOR, 1);
        contact.put("customer", customer);
        Asking.handOver(List.of(contact)).then().statusCode(200);
        VendorScope.ALL.call(postman::deliver);
        Asking.submit(
                        Asking.links(VENDOR).get(0),
                        Map.of("seen", "satisfied missing why", "q.why", "Half of " + PLANTED, "do", "save"))
                .then()
                .statusCode(200);
    }

    @Test
    void nothingThatACustomerSaidOrWasToldIsLeftInAnyColumnOfAnyTable() throws Exception {
        String customer = importedCustomer();
        answered(customer, "First " + PLANTED);
        String response = answered(customer, "Then " + PLANTED);
        noted(customer);
        invitedAndBegun(customer);
        String closed = closedCase(response);
        assertThat(tablesWith(PLANTED))
                .contains(
                        "customer_case",
                        "idempotency_key",
                        "import_reject",
                        "invitation",
                        "response",
                        "response_history",
                        "study_note");
        assertThat(tablesWith(customer)).contains("webhook_delivery", "invitation_contact");

        JsonPath erased = as("admin")
                .body(Map.of("customer", customer))
                .post("/v1/response-erasures")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(tablesWith(PLANTED)).isEmpty();
        assertThat(tablesWith(customer)).as("who is never to come back").containsExactly("response_erasure");
        assertThat(erased.getLong("cases")).isEqualTo(1);
        assertThat(erased.getLong("notes"))
                .as("one of them without the pseudonym")
                .isEqualTo(2);
        assertThat(erased.getLong("invitations"))
                .as("the second asks about the case")
                .isEqualTo(2);
        JsonPath one = as("cx-head").get("/v1/cases/" + closed).jsonPath();
        assertThat(one.getString("rootCause")).isEqualTo("LANGUAGE");
        assertThat(one.getString("action")).isEqualTo("[erased]");
        assertThat(one.getString("history[-1].what")).isEqualTo("words erased");
        assertThat(as("auditor").get("/v1/studies/gone-study/notes").<List<Integer>>path("items.number"))
                .containsExactly(3);
        as("qa-director")
                .body(Map.of(
                        "notes",
                        List.of(Map.of("speaker", "P1", "customer", customer, "words", "Again", "quotable", true))))
                .post("/v1/studies/gone-study/notes")
                .then()
                .statusCode(422);
    }
}
