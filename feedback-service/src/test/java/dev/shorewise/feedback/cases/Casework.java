package dev.shorewise.feedback.cases;

import static dev.shorewise.feedback.Calls.as;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the tests of cases come to one and leave it. */
final class Casework {

    static final String SURVEY = "case-survey";

    private Casework() {}

    static String answered(String vendorId, String day, Map<String, ?> answers) {
        return answered(vendorId, day, null, answers);
    }

    static String answered(String vendorId, String day, @Nullable String customer, Map<String, ?> answers) {
        Map<String, Object> response = new HashMap<>(Map.of(
                "surveyId",
                SURVEY,
                "vendorId",
                vendorId,
                "siteId",
                "cebu",
                "language",
                "en",
                "respondedAt",
                day + "T09:15:00Z",
                "answers",
                answers));
        if (customer != null) {
            response.put("customer", customer);
        }
        return as("admin")
                .body(response)
                .post("/v1/responses")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static String opened(String vendorId) {
        return opened(answered(vendorId, "2026-10-05", Map.of("satisfied", 1)), null);
    }

    static String opened(String response, @Nullable String question) {
        Map<String, Object> wanted =
                new HashMap<>(Map.of("responseId", response, "owner", "care team", "dueAt", "2999-01-01T00:00:00Z"));
        if (question != null) {
            wanted.put("followUpQuestion", question);
        }
        return as("qa-director")
                .body(wanted)
                .post("/v1/cases")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static Map<String, Object> closing(String actedOn) {
        return new HashMap<>(Map.of(
                "state", "CLOSED",
                "owner", "care team",
                "dueAt", "2999-01-01T00:00:00Z",
                "rootCause", "LANGUAGE",
                "action", "Lessons",
                "actedOn", actedOn));
    }

    static ValidatableResponse work(String id, @Nullable String tag, Map<String, ?> left) {
        var request = as("cx-head").body(left);
        return (tag == null ? request : request.header("If-Match", tag))
                .put("/v1/cases/" + id)
                .then();
    }
}
