package dev.shorewise.vendor;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import dev.shorewise.test.ServiceResources;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** A profile is proposed from a file's first rows, and a job is followed to its end. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class ProfileProposalTest {

    private static final String SAMPLE = """
            Call Id;Channel;Start Time;Queue;Wait (sec);Talk Time;Outcome;Agent;Shoe size
            1;phone;25.10.2026 09:00:00;Öl;7;0:02:03;Answered;Ann;43
            2;Chat;25.10.2026 09:01:00;Öl;8;;hang;;
            """;

    @Test
    void aProposalSaysWhyAndReadsTheFileItCameFrom() {
        String vendor = Given.aVendor();

        ValidatableResponse proposal = propose(vendor, SAMPLE)
                .statusCode(200)
                .body("profile.format.delimiter", equalTo(";"))
                .body("profile.identity", contains("Call Id"))
                .body("profile.fields.offeredAt.patterns", contains("d.M.yyyy HH:mm:ss"))
                .body("profile.fields.outcome.values.hang", equalTo("ABANDONED"))
                .body("profile.fields.channel.values.phone", equalTo("VOICE"))
                .body("profile.fields.talk.unit", equalTo("H_MM_SS"))
                .body("columns.find { it.column == 'Shoe size' }.reason", startsWith("No field"))
                .body("columns.find { it.column == 'Start Time' }.reason", containsString("d.M.yyyy HH:mm:ss"))
                .body("missing.size()", equalTo(0));

        Importing.by(profileOf(proposal.extract().asString()), "UTC").completes(SAMPLE);
    }

    @Test
    void whatCannotBeGuessedIsNamed() {
        String vendor = Given.aVendor();

        propose(vendor, "Call Id,Outcome,Offered\n1,dunno,5/6/2026 10:00\n")
                .statusCode(200)
                .body("missing", contains("channel", "outcome"))
                .body("columns.find { it.column == 'Outcome' }.reason", containsString("'dunno'"))
                .body("columns.find { it.column == 'Offered' }.reason", containsString("M/d/yyyy HH:mm would fit too"));
        propose(vendor, "only a header").statusCode(400);
    }

    @Test
    void aJobIsFollowedToItsEnd() {
        Importing vendor = Twelve.sent();
        String job = As.submitter(vendor.vendorId())
                .queryParam("vendorId", vendor.vendorId())
                .get("/v1/contact-imports")
                .path("items[0].links.self");

        As.submitter(vendor.vendorId())
                .accept("text/event-stream")
                .get(job + "/events")
                .then()
                .statusCode(200)
                .contentType("text/event-stream")
                .body(startsWith("event: end\ndata: {"))
                .body(containsString("\"state\":\"COMPLETED\""));
        As.submitter(Given.aVendor())
                .accept("text/event-stream")
                .get(job + "/events")
                .then()
                .statusCode(404);
    }

    private static String profileOf(String answer) {
        try {
            return new com.fasterxml.jackson.databind.ObjectMapper()
                    .readTree(answer)
                    .path("profile")
                    .toString();
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ValidatableResponse propose(String vendor, String sample) {
        return As.admin()
                .contentType("text/csv; charset=UTF-8")
                .body(sample)
                .post("/v1/contact-profiles/{v}/proposals", vendor)
                .then();
    }
}
