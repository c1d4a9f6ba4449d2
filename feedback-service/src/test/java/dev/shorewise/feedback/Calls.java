package dev.shorewise.feedback;

import static io.restassured.RestAssured.given;

import dev.shorewise.test.Tokens;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;

/** How the tests call the service, and the survey that most of them ask. */
public final class Calls {

    private Calls() {}

    public static RequestSpecification as(String role) {
        return with(Tokens.of(role));
    }

    public static RequestSpecification asVendor(String vendorId) {
        return with(Tokens.of("vendor", vendorId));
    }

    public static RequestSpecification with(String token) {
        return given().header("Authorization", "Bearer " + token).contentType(ContentType.JSON);
    }

    /** The body of a survey with one question of each kind. */
    public static Map<String, Object> aSurvey(String id) {
        return Map.of("id", id, "title", "After the call", "questions", questions());
    }

    public static List<Map<String, String>> questions() {
        return List.of(
                Map.of("id", "satisfied", "kind", "CSAT", "wording", "How satisfied are you with this call?"),
                Map.of("id", "recommend", "kind", "NPS", "wording", "Would you recommend us after this call?"),
                Map.of("id", "why", "kind", "TEXT", "wording", "What is the reason for your answer?"));
    }

    /** Publishes that survey unless an earlier test did. */
    public static void publish(String id) {
        int status = as("admin").body(aSurvey(id)).post("/v1/surveys").statusCode();
        if (status != 201 && status != 409) {
            throw new IllegalStateException("the survey was answered with " + status);
        }
    }
}
