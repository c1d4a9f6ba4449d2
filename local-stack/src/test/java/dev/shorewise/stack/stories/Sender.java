package dev.shorewise.stack.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shorewise.stack.house.House;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

/** The vendor {@code harborline} as its machine acts, with one site and profile made for a story by an administrator. */
final class Sender {

    static final String VENDOR = "harborline";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LIMIT = Duration.ofMinutes(10);
    private static final long POLL_MILLIS = 100;

    private final House house;
    private final String site;
    private final String machine;

    private Sender(House house, String site) {
        this.house = house;
        this.site = site;
        this.machine = house.machine("harborline-machine");
    }

    /** Sets the vendor up where nobody has, and the site and profile {@code site} of this story. */
    static Sender prepare(House house, String site, String timeZone, String profile)
            throws IOException, InterruptedException {
        String admin = house.person("adam");
        assertThat(house.post("/v1/vendors", admin, """
                        {"id": "harborline", "name": "Harborline", "kind": "VENDOR"}""").statusCode()).isIn(201, 409);
        HttpResponse<String> made = house.post("/v1/vendors/harborline/sites", admin, """
                {"id": "%1$s", "name": "%1$s", "country": "PH", "timeZone": "%2$s",
                 "deliveryModel": "OFFSHORE", "languages": ["en"]}""".formatted(site, timeZone));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        HttpResponse<String> put = house.put("/v1/contact-profiles/harborline/" + site, admin, profile);
        assertThat(put.statusCode()).as(put.body()).isIn(200, 201);
        return new Sender(house, site);
    }

    /** Sends a file; the answer is the job at its beginning. */
    JsonNode send(BodyPublisher file, String more) throws IOException, InterruptedException {
        HttpResponse<String> answer = house.send(house.request(
                        "/v1/contact-imports?vendorId=harborline&siteId=%1$s&profileId=%1$s%2$s".formatted(site, more),
                        machine)
                .header("Content-Type", "application/octet-stream")
                .POST(file));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("/v1/contact-imports/");
        return JSON.readTree(answer.body());
    }

    /** Sends a file and follows its job to the end. */
    JsonNode completes(byte[] file) throws IOException, InterruptedException {
        JsonNode job = await(send(BodyPublishers.ofByteArray(file), ""), Sender::hasEnded);
        assertThat(job.path("state").asText()).as(job.toString()).isEqualTo("COMPLETED");
        return job;
    }

    /** Follows a job until it is as it should be. While its service is away the gateway says so, and we wait. */
    JsonNode await(JsonNode job, Predicate<JsonNode> wanted) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (System.nanoTime() < deadline) {
            HttpResponse<String> answer =
                    house.get("/v1/contact-imports/" + job.path("id").asText(), house.machine("harborline-machine"));
            if (answer.statusCode() == 200 && wanted.test(JSON.readTree(answer.body()))) {
                return JSON.readTree(answer.body());
            }
            Thread.sleep(POLL_MILLIS);
        }
        throw new AssertionError("job " + job.path("id") + " never came there");
    }

    /** Asks for the job to be stopped. */
    void cancel(JsonNode job) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                house.post("/v1/contact-imports/" + job.path("id").asText() + "/cancel", machine, "");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    /** The lines of the rows that were refused, the first being the header's. */
    List<Integer> rejectedLines(JsonNode job) throws IOException, InterruptedException {
        HttpResponse<String> answer = house.send(
                house.request("/v1/contact-imports/" + job.path("id").asText() + "/rejects", house.person("adam"))
                        .header("Accept", "application/json")
                        .GET());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body()).findValues("line").stream()
                .map(JsonNode::asInt)
                .toList();
    }

    static boolean hasEnded(JsonNode job) {
        return job.hasNonNull("finishedAt");
    }

    /** A figure of this site's contacts. */
    JsonNode figure(String definition, String period) throws IOException, InterruptedException {
        HttpResponse<String> answer = house.get(
                "/v1/kpis?vendorId=harborline&siteId=%s&definitions=%s&%s".formatted(site, definition, period),
                house.person("helen"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body()).at("/groups/0/measures/0");
    }
}
