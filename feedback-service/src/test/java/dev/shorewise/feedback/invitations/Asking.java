package dev.shorewise.feedback.invitations;

import static dev.shorewise.feedback.Calls.as;
import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** How the tests of invitations ask and answer. */
public final class Asking {

    public static final String SURVEY = "asking-survey";

    private Asking() {}

    public static void publishSurvey() {
        as("admin")
                .body(Map.of(
                        "id",
                        SURVEY,
                        "title",
                        "After <your> call",
                        "questions",
                        List.of(
                                Map.of("id", "satisfied", "kind", "CSAT", "wording", "How satisfied are you?"),
                                Map.of(
                                        "id",
                                        "missing",
                                        "kind",
                                        "CHOICE",
                                        "wording",
                                        "What was missing?",
                                        "options",
                                        List.of(
                                                Map.of("id", "time", "wording", "Time"),
                                                Map.of("id", "care", "wording", "Care")),
                                        "showIf",
                                        Map.of("question", "satisfied", "comparison", "AT_MOST", "answer", "2")),
                                Map.of("id", "why", "kind", "TEXT", "wording", "Why?")),
                        "translations",
                        Map.of(
                                "de", Map.of("title", "Nach dem Anruf", "satisfied", "Wie zufrieden sind Sie?"),
                                "ar", Map.of("title", "بعد المكالمة", "satisfied", "ما مدى رضاك؟"))))
                .post("/v1/surveys");
    }

    /** A policy about one vendor: everybody, at once, by this way, unless told otherwise. */
    public static void policy(String vendorId, Map<String, Object> differences) {
        Map<String, Object> terms = new HashMap<>(Map.of(
                "surveyId", SURVEY,
                "only", Map.of("VENDOR", List.of(vendorId)),
                "rate", 1,
                "delay", "PT0S",
                "quietFrom", "00:00:00",
                "quietTo", "00:00:00",
                "delivery", "PULL"));
        terms.putAll(differences);
        as("cx-head")
                .body(terms)
                .put("/v1/invitation-policies/" + vendorId)
                .then()
                .statusCode(201);
    }

    public static Map<String, Object> aContact(String vendorId, int number) {
        Instant closed = Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(600);
        return new HashMap<>(Map.of(
                "vendorId",
                vendorId,
                "contactId",
                "c-" + number,
                "contactAt",
                closed.minusSeconds(300).toString(),
                "closedAt",
                closed.toString(),
                "siteId",
                number % 2 == 0 ? "manila" : "cebu",
                "channel",
                "VOICE",
                "language",
                "en",
                "agent",
                "%032x".formatted(7),
                "customer",
                "%032x".formatted(Integer.toUnsignedLong(vendorId.hashCode()) * 1_000 + number)));
    }

    public static Response handOver(List<Map<String, Object>> contacts) {
        return as("contact-handover").body(Map.of("contacts", contacts)).post("/v1/contact-handovers");
    }

    public static void handOver(String vendorId, int contacts) {
        handOver(IntStream.range(0, contacts)
                        .mapToObj(number -> aContact(vendorId, number))
                        .toList())
                .then()
                .statusCode(200);
    }

    /** The path of the page of each invitation of a vendor. */
    public static List<String> links(String vendorId) {
        List<String> ids =
                as("admin").get("/v1/invitations?vendorId=" + vendorId).path("items.id");
        return ids.stream()
                .map(id -> as("admin").post("/v1/invitations/" + id + "/link").<String>path("link"))
                .map(link -> link.substring(link.indexOf("/a/")))
                .toList();
    }

    public static Response open(String link) {
        return given().get(link);
    }

    public static Response submit(String link, Map<String, String> fields) {
        return given().contentType(ContentType.URLENC).formParams(fields).post(link);
    }

    public static Response answer(String link, int satisfied) {
        return submit(
                link, Map.of("seen", "satisfied missing why", "q.satisfied", String.valueOf(satisfied), "do", "send"));
    }
}
