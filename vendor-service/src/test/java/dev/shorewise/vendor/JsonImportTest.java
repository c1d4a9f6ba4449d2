package dev.shorewise.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dev.shorewise.test.ServiceResources;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Contacts as JSON: a file of lines by the same engine, or a few at once with an answer for each. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class JsonImportTest {

    private static final String PROFILE = """
            {
              "format": {"type": "NDJSON"},
              "identity": ["id"],
              "fields": {
                "channel": {"columns": ["channel"]}, "outcome": {"constant": "ANSWERED"},
                "offeredAt": {"columns": ["at"]}, "arrivedAt": {"columns": ["at"]},
                "queueId": {"columns": ["queue.name"]}, "wait": {"columns": ["wait"]},
                "events": {"columns": ["events"]}
              }
            }""";

    private static final String CHAT =
            "{\"id\":\"c1\",\"channel\":\"CHAT\",\"at\":\"2026-10-05T09:00:00Z\",\"wait\":7,\"queue\":{\"name\":\"Öl, Gas\"}}";

    private static final String TICKET = "{\"id\":\"t1\",\"channel\":\"CASE\",\"at\":\"2026-10-05T09:00:00Z\","
            + "\"wait\":null,\"events\":[{\"at\":\"2026-10-05T10:00:00Z\",\"status\":\"SOLVED\"}],\"more\":[1,{}]}";

    @Test
    void aFileOfJsonLinesComesInLikeAnyOtherAndBadLinesAreRejectedAlone() throws Exception {
        Importing vendor = Importing.by(PROFILE, "UTC");

        JsonPath job = vendor.completes(CHAT + "\n\n{\"id\": \"half\n" + TICKET + "\n[1]\n"
                + CHAT.replace("c1", "c2").replace("7", "-7") + "\n" + CHAT.replace("c1", "c\\u0000") + "\n"
                + CHAT.replace("Gas", "\\udc00") + "\n" + "{\"a\":".repeat(2000) + "1" + "}".repeat(2000) + "\n");

        assertThat(job.getMap("rows"))
                .containsAllEntriesOf(Map.of("read", 9, "accepted", 2, "rejected", 6, "skipped", 1));
        assertThat(vendor.rejects(job))
                .extracting(reject -> reject.get("line") + " " + reject.get("code"))
                .containsExactly(
                        "3 not-json",
                        "5 not-json",
                        "6 negative-duration",
                        "7 not-json",
                        "8 invalid-encoding",
                        "9 not-json");
        assertThat(Database.column(
                        "select contact_id || ' ' || coalesce(queue_id, '') || ' ' || coalesce(wait_ms::text, '') || ' '"
                                + " || coalesce(event_statuses::text, '') from contact where vendor_id = ? order by 1",
                        vendor.vendorId()))
                .containsExactly("c1 Öl, Gas 7000 ", "t1   {SOLVED}");
        assertThat(vendor.completes(TICKET + "\n" + CHAT).getInt("rows.unchanged"))
                .isEqualTo(2);
        Invariants.hold();
    }

    @Test
    void rejectedLinesComeBackAsColumnsAndAreTakenCorrected() {
        Importing vendor = Importing.by(PROFILE, "UTC");
        JsonPath job = vendor.completes(CHAT.replace("7", "\"soon\"") + "\n");

        String rejects = As.submitter(vendor.vendorId())
                .accept("text/csv")
                .get(job.getString("links.rejects"))
                .asString();

        assertThat(rejects).contains(",line,column,code,reason\r\nc1,").contains("\"Öl, Gas\"");
        JsonPath again = vendor.completes(rejects.replace("soon", "7"));
        assertThat(again.getInt("rows.accepted")).isEqualTo(1);
    }

    @Test
    void aBatchIsAnsweredRowByRow() throws Exception {
        Importing vendor = Importing.by(PROFILE, "UTC");
        batch(
                vendor,
                List.of(
                        Map.of("id", "a", "channel", "CHAT", "at", "2026-10-05T09:00:00Z", "wait", 1),
                        Map.of("id", "z", "channel", "CHAT", "at", "2026-10-05T09:00:00Z", "wait", 1)));

        ValidatableResponse answer = batch(
                vendor,
                List.of(
                        Map.of("id", "z", "channel", "CHAT", "at", "2026-10-05T09:00:00Z", "wait", 1),
                        Map.of("id", "a", "channel", "CHAT", "at", "2026-10-05T09:00:00Z", "wait", 1),
                        Map.of("id", "a", "channel", "CHAT", "at", "2026-10-05T09:00:00Z", "wait", 2),
                        Map.of("id", "b", "channel", "SMOKE", "at", "2026-10-05T09:00:00Z", "wait", 2),
                        Map.of("channel", "CHAT"),
                        Map.of("id", "c", "channel", "CASE", "at", "2026-10-05T09:00:00Z")));

        answer.statusCode(200)
                .body("rows.fate", contains("UNCHANGED", "RESTATED", "RESTATED", "REJECTED", "REJECTED", "CREATED"))
                .body("rows[3].problem.code", equalTo("unknown-value"))
                .body("rows[3].problem.column", equalTo("channel"))
                .body("rows[4].problem.code", equalTo("missing-identity"))
                .body("job.state", equalTo("COMPLETED"))
                .body("job.rows.read", equalTo(6))
                .body("job.rows.rejected", equalTo(2));
        As.submitter(vendor.vendorId())
                .get(answer.extract().<String>path("job.links.self"))
                .then()
                .statusCode(200)
                .body("rows.restated", equalTo(2));
        Invariants.hold();
    }

    @Test
    void aBatchOfAThousandIsTakenAndOneMoreIsNot() {
        Importing vendor = Importing.by(PROFILE, "UTC");
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            rows.add(Map.of("id", "c" + i, "channel", "CASE", "at", "2026-10-05T09:00:00Z"));
        }

        batch(vendor, rows).statusCode(200).body("job.rows.accepted", equalTo(1000));
        batch(vendor, rows).statusCode(200).body("job.rows.unchanged", equalTo(1000));
        rows.add(rows.get(0));
        batch(vendor, rows).statusCode(400);
        batch(vendor, List.of()).statusCode(400);
    }

    private static ValidatableResponse batch(Importing vendor, List<Map<String, Object>> rows) {
        return As.submitter(vendor.vendorId())
                .queryParam("vendorId", vendor.vendorId())
                .queryParam("siteId", vendor.siteId())
                .queryParam("profileId", "profile")
                .body(Map.of("rows", rows))
                .post("/v1/contact-imports/batch")
                .then();
    }
}
