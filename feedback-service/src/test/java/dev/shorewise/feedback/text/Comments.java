package dev.shorewise.feedback.text;

import static dev.shorewise.feedback.Calls.as;

import java.util.Map;

/** How the tests of readings come to comments. */
final class Comments {

    static final String SURVEY = "text-survey";

    private Comments() {}

    static String comment(String vendorId, String responseId, String words) {
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

    static io.restassured.response.ValidatableResponse correct(String id, String tag, Map<String, ?> body) {
        return as("qa-director")
                .header("If-Match", tag)
                .body(body)
                .put("/v1/text-readings/" + id + "/correction")
                .then();
    }
}
