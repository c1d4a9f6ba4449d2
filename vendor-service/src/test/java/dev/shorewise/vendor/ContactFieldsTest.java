package dev.shorewise.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.test.ServiceResources;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What chat, e-mail, social media and tickets have beyond calls, and what happened to them when. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class ContactFieldsTest {

    private static final String HASH = "ab".repeat(32);

    private static final String PROFILE = """
            {
              "identity": ["id"],
              "fields": {
                "channel": {"columns": ["channel"]}, "outcome": {"constant": "ANSWERED"}, "wait": {"constant": "0"},
                "arrivedAt": {"columns": ["at"]}, "offeredAt": {"columns": ["at"]},
                "firstResponseAt": {"columns": ["reply"]}, "active": {"columns": ["active"]},
                "wall": {"columns": ["wall"]}, "concurrency": {"columns": ["parallel"]},
                "agentTenureDays": {"columns": ["tenure"]}, "issueId": {"columns": ["issue"]},
                "eventRef": {"columns": ["outage"]}, "recordingUri": {"columns": ["recording"]},
                "recordingSha256": {"columns": ["sha"]}, "recordingUntil": {"columns": ["until"]},
                "callbackDueAt": {"columns": ["due"]}, "callbackMadeAt": {"columns": ["made"]},
                "escalatedToClient": {"constant": "true"}, "escalationAccepted": {"columns": ["accepted"]}
              }
            }""";

    private static final String HEADER =
            "id,channel,at,reply,active,wall,parallel,tenure,issue,outage,recording,sha,until,due,made,accepted\n";

    private static final String TICKETS = """
            {
              "identity": ["id"],
              "fields": {
                "channel": {"constant": "CASE"}, "outcome": {"constant": "ANSWERED"},
                "offeredAt": {"columns": ["opened"]}, "arrivedAt": {"columns": ["opened"]},
                "events": {"steps": [
                  {"at": {"columns": ["opened"]}, "status": {"constant": "NEW"}},
                  {"at": {"columns": ["asked"]}, "status": {"constant": "PENDING_CUSTOMER"}},
                  {"at": {"columns": ["answered"]}, "status": {"constant": "OPEN"}},
                  {"at": {"columns": ["solved"]}, "status": {"constant": "SOLVED"}},
                  {"at": {"columns": ["reopened"]}, "status": {"constant": "OPEN"}},
                  {"at": {"columns": ["solved2"]}, "status": {"constant": "SOLVED"}}]}
              }
            }""";

    /** The reference's ticket R1. */
    private static final String R1 = """
            id,opened,asked,answered,solved,reopened,solved2
            t1,2026-10-02T14:00:00Z,2026-10-05T08:00:00Z,2026-10-06T07:00:00Z,2026-10-06T09:30:00Z,2026-10-07T07:30:00Z,2026-10-07T12:00:00Z
            """;

    private static final List<String> R1_STORY = List.of(
            "1 2026-10-02 14:00:00+00  NEW",
            "2 2026-10-05 08:00:00+00 NEW PENDING_CUSTOMER",
            "3 2026-10-06 07:00:00+00 PENDING_CUSTOMER OPEN",
            "4 2026-10-06 09:30:00+00 OPEN SOLVED",
            "5 2026-10-07 07:30:00+00 SOLVED OPEN",
            "6 2026-10-07 12:00:00+00 OPEN SOLVED");

    @Test
    void everyFieldOfAChatIsKeptAndShown() {
        Importing vendor = Importing.by(PROFILE, "Europe/Paris");

        vendor.completes(HEADER + "c1,CHAT,2026-10-05T09:00:00Z,2026-10-05T09:00:30Z,240,600,2.50,90,I-7,OUT-1,"
                + "https://records/1," + HASH + ",2027-10-05,2026-10-05T12:00:00Z,2026-10-05T11:00:00Z,false\n");

        Map<String, Object> chat = contacts(vendor).getMap("items[0]");
        assertThat(chat)
                .containsAllEntriesOf(Map.of(
                        "firstResponseAt",
                        "2026-10-05T09:00:30Z",
                        "activeMs",
                        240_000,
                        "wallMs",
                        600_000,
                        "agentTenureDays",
                        90,
                        "issueId",
                        "I-7",
                        "eventRef",
                        "OUT-1",
                        "callbackDueAt",
                        "2026-10-05T12:00:00Z",
                        "callbackMadeAt",
                        "2026-10-05T11:00:00Z",
                        "escalationAccepted",
                        false,
                        "recording",
                        Map.of("uri", "https://records/1", "sha256", HASH, "until", "2027-10-05")));
        assertThat(chat.get("concurrency")).hasToString("2.5");
    }

    @Test
    void aConcurrencyOfTheSameValueIsUnchangedHoweverItIsWritten() {
        Importing vendor = Importing.by(PROFILE, "UTC");
        vendor.completes(HEADER + row("2.50", HASH));

        assertThat(vendor.completes(HEADER + row("2.5", HASH)).getInt("records.unchanged"))
                .isEqualTo(1);
        assertThat(vendor.completes(HEADER + row("2.6", HASH)).getInt("records.restated"))
                .isEqualTo(1);
    }

    @Test
    void whoPullsWhatIsNewGetsOnlyThat() {
        Importing vendor = Importing.by(PROFILE, "UTC");
        vendor.completes(HEADER + row("1", HASH) + row("2", HASH).replaceFirst("c-64", "c2"));
        List<Map<String, Object>> all = changedSince(vendor, "2000-01-01T00:00:00Z");
        String last = all.stream()
                .map(contact -> String.valueOf(contact.get("changedAt")))
                .max(String::compareTo)
                .orElseThrow();

        vendor.completes(HEADER + row("3", HASH));

        assertThat(all).hasSize(2);
        assertThat(changedSince(vendor, Instant.parse(last).plusNanos(1000).toString()))
                .extracting(contact -> contact.get("contactId"))
                .containsExactly("c-64");
    }

    private static List<Map<String, Object>> changedSince(Importing vendor, String moment) {
        return As.role("auditor")
                .queryParam("vendorId", vendor.vendorId())
                .queryParam("month", "2026-10")
                .queryParam("updatedSince", moment)
                .get("/v1/contacts")
                .jsonPath()
                .getList("items");
    }

    @Test
    void whatCannotBeIsRejected() {
        Importing vendor = Importing.by(PROFILE, "UTC");

        JsonPath job = vendor.completes(HEADER + row("0.5", HASH) + row("1", "abc"));

        assertThat(vendor.rejects(job))
                .extracting(reject -> reject.get("code"))
                .containsExactly("implausible-concurrency", "not-a-hash");
    }

    @Test
    void aTicketsStoryIsReadFromRepeatedColumns() {
        Importing vendor = Importing.by(TICKETS, "Europe/Paris");

        vendor.completes(R1);

        assertThat(story(vendor)).isEqualTo(R1_STORY);
        Map<String, Object> ticket = contacts(vendor).getMap("items[0]");
        assertThat(ticket)
                .as("what follows from its events")
                .containsEntry("reopenCount", 1)
                .containsEntry("resolvedAt", "2026-10-07T12:00:00Z");
        assertThat(contacts(vendor).getString("items[0].events[1].status")).isEqualTo("PENDING_CUSTOMER");
    }

    @Test
    void theSameStoryInRowsOfAnyOrderOrAsJsonIsTheSame() {
        String byRow = """
                {"identity": ["id"], "rows": {"perRecord": "MANY"},
                 "fields": {
                   "channel": {"constant": "CASE"}, "outcome": {"constant": "ANSWERED"},
                   "offeredAt": {"columns": ["opened"]}, "arrivedAt": {"columns": ["opened"]},
                   "events": {"steps": [{"at": {"columns": ["at"]}, "status": {"columns": ["state"],
                     "values": {"new": "NEW", "work": "OPEN", "wait": "PENDING_CUSTOMER", "done": "SOLVED"}}}]}}}""";
        String opened = "t1,2026-10-02T14:00:00Z,";
        List<String> rows = List.of(
                "2026-10-07T07:30:00Z,work",
                "2026-10-02T14:00:00Z,new",
                "2026-10-05T08:00:00Z,wait",
                "2026-10-05T08:30:00Z,wait",
                "2026-10-07T12:00:00Z,done",
                "2026-10-06T07:00:00Z,work",
                "2026-10-06T09:30:00Z,done");
        Importing shuffled = Importing.by(byRow, "Europe/Paris");
        shuffled.completes("id,opened,at,state\n" + opened + String.join("\n" + opened, rows) + "\n");
        assertThat(story(shuffled)).isEqualTo(R1_STORY);

        Importing json = Importing.by(
                byRow.replaceAll("(?s)\"steps\".*}}]}", "\"columns\": [\"story\"]}")
                        .replace("MANY", "ONE"),
                "UTC");
        json.completes("id,opened,story\n" + opened + """
                "[{""at"": ""2026-10-02T14:00:00Z"", ""status"": ""NEW""}, \
                {""at"": ""2026-10-05T08:00:00Z"", ""status"": ""PENDING_CUSTOMER""}, \
                {""at"": ""2026-10-06T07:00:00Z"", ""status"": ""OPEN""}, \
                {""at"": ""2026-10-06T09:30:00Z"", ""status"": ""SOLVED""}, \
                {""at"": ""2026-10-07T07:30:00Z"", ""status"": ""OPEN""}, \
                {""at"": ""2026-10-07T14:00:00+02:00"", ""status"": ""SOLVED""}]"
                """);
        assertThat(story(json)).isEqualTo(R1_STORY);
    }

    @Test
    void aRestatedStoryKeepsTheFormerOne() throws Exception {
        Importing vendor = Importing.by(TICKETS, "Europe/Paris");
        vendor.completes(R1);

        vendor.completes(R1.replace("2026-10-07T12:00:00Z", "2026-10-07T13:00:00Z"));

        assertThat(Database.value(
                        "select event_times[6] || ' ' || cardinality(event_statuses) from contact_history where vendor_id = ?",
                        vendor.vendorId()))
                .isEqualTo("2026-10-07 12:00:00+00 6");
        Invariants.hold();
    }

    @Test
    void aProfileWhoseStepsCannotWorkIsRefusedWithEveryFault() {
        String vendor = Given.aVendor();

        List<String> named = As.admin()
                .body(TICKETS.replace("\"SOLVED\"", "\"DONE\"").replace("{\"columns\": [\"asked\"]}", "{}"))
                .put("/v1/contact-profiles/{v}/tickets", vendor)
                .then()
                .statusCode(422)
                .extract()
                .path("invalidParams.name");

        assertThat(named)
                .containsExactly(
                        "fields.events.steps.1.at.columns",
                        "fields.events.steps.3.status",
                        "fields.events.steps.5.status");
    }

    private static String row(String parallel, String hash) {
        return "c-" + hash.length() + ",CHAT,2026-10-05T09:00:00Z,,,," + parallel + ",,,,uri," + hash + ",,,,\n";
    }

    private static JsonPath contacts(Importing vendor) {
        return As.vendor(vendor.vendorId())
                .queryParam("vendorId", vendor.vendorId())
                .queryParam("month", "2026-10")
                .get("/v1/contacts")
                .jsonPath();
    }

    private static List<String> story(Importing vendor) {
        return Database.column(
                "select position || ' ' || at || ' ' || coalesce(from_status::text, '') || ' ' || to_status"
                        + " from contact_event where vendor_id = ? order by contact_id, position",
                vendor.vendorId());
    }
}
