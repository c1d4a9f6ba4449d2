package dev.shorewise.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A vendor with one site and one profile, whose machine sends files.
 *
 * @param siteId where the contacts of all its files were served
 */
public record Importing(String vendorId, String siteId) {

    private static final String PROFILE = "profile";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** A new vendor with a site in a zone, its files read by a profile. */
    public static Importing by(String profile, String timeZone) {
        String vendor = Given.aVendor();
        Importing importing = new Importing(vendor, Given.aSite(vendor, "main-site", timeZone));
        As.admin()
                .body(profile)
                .put("/v1/contact-profiles/{v}/{p}", vendor, PROFILE)
                .then()
                .statusCode(201);
        return importing;
    }

    /** Sends a file and gives its job when that has ended well. */
    public JsonPath completes(byte[] file) {
        JsonPath job = ends(file);
        assertThat(job.getString("state")).as(() -> job.prettify()).isEqualTo("COMPLETED");
        return job;
    }

    /** As {@link #completes(byte[])} for a text. */
    public JsonPath completes(String file) {
        return completes(file.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends a file and gives its job when that has ended. */
    public JsonPath ends(byte[] file) {
        Response taken = sends(file);
        assertThat(taken.statusCode()).as(() -> taken.asString()).isEqualTo(202);
        return end(taken.header("Location"));
    }

    /** Sends a file; gives the first answer. */
    public Response sends(byte[] file) {
        return As.submitter(vendorId)
                .contentType("application/octet-stream")
                .queryParam("vendorId", vendorId)
                .queryParam("siteId", siteId)
                .queryParam("profileId", PROFILE)
                .body(file)
                .post("/v1/contact-imports");
    }

    /** The figures of a period. */
    public Figures figures(String from, String to, String... more) {
        var request = As.role("service-head")
                .queryParam("vendorId", vendorId)
                .queryParam("from", from)
                .queryParam("to", to);
        for (int i = 0; i < more.length; i += 2) {
            request.queryParam(more[i], more[i + 1]);
        }
        return new Figures(request.get("/v1/kpis"));
    }

    /** The rejected rows of a job. */
    public List<Map<String, Object>> rejects(JsonPath job) {
        return As.submitter(vendorId)
                .accept("application/json")
                .queryParam("limit", 1000)
                .get(job.getString("links.rejects"))
                .jsonPath()
                .getList("items");
    }

    private JsonPath end(String location) {
        Instant giveUp = Instant.now().plus(PATIENCE);
        while (true) {
            JsonPath job = As.submitter(vendorId).get(location).jsonPath();
            if (!List.of("QUEUED", "RUNNING").contains(job.getString("state"))) {
                return job;
            }
            assertThat(Instant.now()).as(() -> job.prettify()).isBefore(giveUp);
            sleep();
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
