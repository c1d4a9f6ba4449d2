package dev.shorewise.stack.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shorewise.stack.house.House;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;

/** A vendor whose files tell customers and agents by name, with what customers wrote; all of it in June 2026. */
record Tellers(House house, String vendor) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long POLL_MILLIS = 100;
    private static final String SURVEY = "tellers-survey";

    /**
     * A contact and its response.
     *
     * @param score of the customer's satisfaction, 1 to 5
     */
    record Call(String customer, String agent, int score, String comment) {}

    /** A new vendor with a site, profiles for its files, and the survey that all of these share. */
    static Tellers of(House house, String vendor) throws IOException, InterruptedException {
        String admin = house.person("adam");
        made(house.post("/v1/vendors", admin, """
                {"id": "%1$s", "name": "%1$s", "kind": "VENDOR"}""".formatted(vendor)));
        made(house.post("/v1/vendors/" + vendor + "/sites", admin, """
                {"id": "oslo", "name": "Oslo", "country": "NO", "timeZone": "Europe/Oslo",
                 "deliveryModel": "NEARSHORE", "languages": ["en"]}"""));
        made(house.put("/v1/contact-profiles/" + vendor + "/calls", admin, """
                {"identity": ["id"], "fields": {
                  "offeredAt": {"columns": ["at"]}, "channel": {"constant": "VOICE"}, "outcome": {"constant": "ANSWERED"},
                  "wait": {"constant": "5"}, "agent": {"columns": ["agent"]}, "customer": {"columns": ["customer"]}}}"""));
        HttpResponse<String> survey = house.post("/v1/surveys", admin, """
                {"id": "%s", "title": "After the call", "questions": [
                  {"id": "satisfied", "kind": "CSAT", "wording": "How satisfied are you with this call?"},
                  {"id": "why", "kind": "TEXT", "wording": "Why?"}]}""".formatted(SURVEY));
        assertThat(survey.statusCode()).as(survey.body()).isIn(201, 409);
        made(house.put("/v1/response-profiles/" + vendor + "/answers", admin, """
                {"identity": ["id"], "fields": {
                  "surveyId": {"constant": "%s"}, "respondedAt": {"columns": ["at"]}, "csat": {"columns": ["score"]},
                  "comment": {"columns": ["words"]}, "agent": {"columns": ["agent"]},
                  "customer": {"columns": ["customer"]}}}""".formatted(SURVEY)));
        return new Tellers(house, vendor);
    }

    /** Tells contacts and their responses, numbered from 1 after a prefix; each once more in a row that is rejected. Gives the ids of both jobs. */
    List<String> tell(String prefix, Call... calls) throws IOException, InterruptedException {
        StringBuilder contacts = new StringBuilder("id,at,agent,customer\n");
        StringBuilder responses = new StringBuilder("id,at,score,words,agent,customer\n");
        for (int number = 1; number <= calls.length; number++) {
            Call call = calls[number - 1];
            String people = call.agent() + "," + call.customer() + "\n";
            contacts.append("%s-%d,2026-06-02T10:00:00Z,%s".formatted(prefix, number, people));
            contacts.append("%s-bad-%d,never,%s".formatted(prefix, number, people));
            String words = call.comment() + "," + people;
            responses.append("%s-%d,2026-06-02T11:00:00Z,%d,%s".formatted(prefix, number, call.score(), words));
            responses.append("%s-bad-%d,2026-06-02T11:00:00Z,9,%s".formatted(prefix, number, words));
        }
        String ofVendor = "?vendorId=" + vendor;
        return List.of(
                completes(
                        "/v1/contact-imports" + ofVendor + "&siteId=oslo&profileId=calls",
                        contacts.toString(),
                        calls.length),
                completes(
                        "/v1/response-imports" + ofVendor + "&profileId=answers", responses.toString(), calls.length));
    }

    /** Under which pseudonym vendor-service knows the customer of a contact. */
    String customerOfContact(String contactId) throws IOException, InterruptedException {
        JsonNode contacts = read("/v1/contacts?month=2026-06&vendorId=" + vendor, "items");
        return of(contacts, "contactId", contactId).path("customer").asText();
    }

    /** Under which pseudonym feedback-service knows who answered. */
    String customerOfResponse(String responseId) throws IOException, InterruptedException {
        JsonNode responses = read("/v1/responses?vendorId=" + vendor, "items");
        return of(responses, "responseId", responseId)
                .at("/attribution/customer")
                .asText();
    }

    /** All figures of the vendor's contacts. */
    JsonNode figures() throws IOException, InterruptedException {
        return read("/v1/kpis?month=2026-06&vendorId=" + vendor, "groups");
    }

    /** All figures of what its customers answered. */
    JsonNode satisfaction() throws IOException, InterruptedException {
        return read("/v1/satisfaction?month=2026-06&vendorId=" + vendor, "groups");
    }

    /** Has a service forget a customer; gives what it counted. */
    JsonNode erase(String path, String customer) throws IOException, InterruptedException {
        return ok(house.post(path, house.person("adam"), "{\"customer\": \"" + customer + "\"}"));
    }

    private JsonNode read(String path, String member) throws IOException, InterruptedException {
        return ok(house.get(path, house.person("adam"))).path(member);
    }

    private static JsonNode of(JsonNode items, String member, String id) {
        return items.valueStream()
                .filter(item -> item.path(member).asText().equals(id))
                .findAny()
                .orElseThrow(() -> new AssertionError(id + " is not in " + items));
    }

    private String completes(String path, String csv, int rows) throws IOException, InterruptedException {
        HttpResponse<String> taken = house.send(house.request(path, house.person("adam"))
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString(csv)));
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(202);
        JsonNode job = JSON.readTree(taken.body());
        String link =
                path.substring(0, path.indexOf('?')) + "/" + job.path("id").asText();
        while (!Sender.hasEnded(job)) {
            Thread.sleep(POLL_MILLIS);
            job = ok(house.get(link, house.person("adam")));
        }
        assertThat(job.path("state").asText()).as(job.toString()).isEqualTo("COMPLETED");
        assertThat(job.at("/rows/accepted").asInt()).as(job.toString()).isEqualTo(rows);
        assertThat(job.at("/rows/rejected").asInt()).as(job.toString()).isEqualTo(rows);
        return job.path("id").asText();
    }

    private static void made(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    private static JsonNode ok(HttpResponse<String> answer) throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }
}
