package dev.shorewise.vendor.measures;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shorewise.test.ServiceResources;
import dev.shorewise.vendor.As;
import dev.shorewise.vendor.Figures;
import dev.shorewise.vendor.Importing;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tickets by the clock of the business, through the API. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class CaseworkTest {

    private static final String HOURS = "Mo-Fr 08:00-18:00";
    private static final String LAST = "resolution-time/last-solved-business-net@1";

    private static final String PROFILE = """
            {"identity": ["id"],
             "fields": {
               "channel": {"constant": "CASE"}, "outcome": {"constant": "ANSWERED"}, "queueId": {"columns": ["queue"]},
               "offeredAt": {"columns": ["opened"]}, "arrivedAt": {"columns": ["opened"]},
               "firstResponseAt": {"columns": ["reply"]},
               "events": {"steps": [
                 {"at": {"columns": ["opened"]}, "status": {"constant": "NEW"}},
                 {"at": {"columns": ["asked"]}, "status": {"constant": "PENDING_CUSTOMER"}},
                 {"at": {"columns": ["answered"]}, "status": {"constant": "OPEN"}},
                 {"at": {"columns": ["solved"]}, "status": {"constant": "SOLVED"}},
                 {"at": {"columns": ["reopened"]}, "status": {"constant": "OPEN"}},
                 {"at": {"columns": ["solved2"]}, "status": {"constant": "SOLVED"}}]}}}""";

    /** The reference's ticket R1, one of a night, and one that nobody has answered. */
    private static final String TICKETS = """
            id,queue,opened,reply,asked,answered,solved,reopened,solved2
            r1,a,2026-10-02T14:00:00Z,2026-10-02T15:15:00Z,2026-10-05T08:00:00Z,2026-10-06T07:00:00Z,2026-10-06T09:30:00Z,2026-10-07T07:30:00Z,2026-10-07T12:00:00Z
            r2,b,2026-10-02T15:30:00Z,2026-10-05T06:40:00Z,,,2026-10-05T06:50:00Z,,
            r3,b,2026-10-06T06:00:00Z,,,,,,
            """;

    @ParameterizedTest
    @CsvSource({
        "resolution-time/last-solved-business-net@1, 22200",
        "resolution-time/first-solved-business-net@1, 14100",
        "resolution-time/last-solved-calendar@1, 326400",
        "flow/created@1, 3",
        "flow/solved@1, 3",
        "flow/reopened@1, 1",
        "backlog/open-at@1, 1",
        "resolution-rate/solved-over-created@1, 1",
    })
    void ticketsTakeAsLongAsTheirClocksSay(String definition, double value) {
        JsonNode figure = figures("definitions", definition, "hours", HOURS).of(definition);

        assertThat(figure.path("value").asDouble()).isEqualTo(value);
    }

    @Test
    void whatWasPromisedIsKnownWhenItFallsDue() {
        Figures figures = figures(
                "definitions",
                "frt/within-target-business@1,frt/not-yet-known@1,resolution/within-target@1,resolution/not-yet-known@1",
                "hours",
                HOURS,
                "solveWithin",
                "PT10H");

        JsonNode replies = figures.of("frt/within-target-business@1");
        assertThat(replies.path("numerator").asInt()).isEqualTo(2);
        assertThat(replies.path("denominator").asInt()).isEqualTo(3);
        assertThat(replies.path("params").path("hours").asText()).isEqualTo(HOURS);
        assertThat(replies.path("params").path("replyWithin").asText()).isEqualTo("PT4H");
        JsonNode solutions = figures.of("resolution/within-target@1");
        assertThat(solutions.path("numerator").asInt())
                .as("only r2 within ten hours")
                .isEqualTo(1);
        assertThat(solutions.path("denominator").asInt()).isEqualTo(3);
    }

    @Test
    void eachStepBelongsToItsOwnDay() {
        Figures days = figures(
                "definitions", "flow/created@1,flow/solved@1,backlog/open-at@1", "hours", HOURS, "groupBy", "day");

        assertThat(days.of("2026-10-02", "flow/created@1").path("value").asInt())
                .isEqualTo(2);
        assertThat(days.of("2026-10-05", "flow/solved@1").path("value").asInt()).isEqualTo(1);
        assertThat(days.of("2026-10-05", "backlog/open-at@1").path("value").asInt())
                .isEqualTo(1);
        assertThat(days.of("2026-10-06", "backlog/open-at@1").path("value").asInt())
                .isEqualTo(1);
        Figures queues = figures("definitions", LAST, "hours", HOURS, "groupBy", "queue,deliveryModel");
        assertThat(queues.of("a|OFFSHORE", LAST).path("value").asDouble()).isEqualTo(39_600);
        assertThat(queues.of("b|OFFSHORE", LAST).path("value").asDouble()).isEqualTo(4_800);
    }

    @ParameterizedTest
    @CsvSource({
        "flow/created@1, queue, b, 2",
        "backlog/open-at@1, day, 2026-10-05, 1",
        "backlog/open-at@1, day, 2026-10-06, 1",
        "resolution-time/last-solved-calendar@1, month, 2026-10, 2",
        "resolution-time/first-solved-business-net@1, day, 2026-10-06, 1",
        "resolution-time/first-solved-business-net@1, month, 2026-10, 2",
        "reopen/tickets-reopened-over-solved@1, month, 2026-10, 2",
        "flow/reopened@1, day, 2026-10-07, 1",
        "flow/reopened@1, day, 2026-10-06, 0",
        "flow/solved@1, day, 2026-10-06, 1",
        "flow/solved@1, day, 2026-10-07, 1",
        "flow/solved@1, queue, b, 1",
        "flow/solved@1, month, 2026-10, 2",
        "resolution-rate/solved-over-created@1, day, 2026-10-05, 1",
    })
    void theCasesBehindAFigureAreShown(String definition, String by, String key, int cases) {
        JsonNode figure = figures("definitions", definition, "groupBy", by).of(key, definition);

        assertThat(As.role("auditor")
                        .urlEncodingEnabled(false)
                        .get(figure.path("evidence").asText())
                        .jsonPath()
                        .getList("items"))
                .hasSize(cases);
    }

    @ParameterizedTest
    @CsvSource({
        "frt/within-target-business@1, queue, a, IN_TIME",
        "frt/within-target-business@1, queue, b, IN_TIME LATE",
        "frt/not-yet-known@1, queue, b, ''",
        "resolution/within-target@1, month, 2026-10, IN_TIME LATE LATE",
        "resolution/within-target@1, day, 2026-10-07, LATE",
    })
    void whatFellDueIsShownWithWhatBecameOfIt(String definition, String by, String key, String kept) {
        JsonNode figure = figures("definitions", definition, "groupBy", by, "hours", HOURS, "solveWithin", "PT10H")
                .of(key, definition);

        var due = As.role("auditor")
                .urlEncodingEnabled(false)
                .get(figure.path("evidence").asText())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        List<String> said = due.getList("items.kept");
        assertThat(said.stream().sorted().collect(Collectors.joining(" "))).isEqualTo(kept);
        assertThat(due.getList("items.dueAt", String.class)).isSorted();
    }

    @Test
    void whatFellDueComesPageByPage() {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            var page = As.vendor(Shared.DESK.vendorId())
                    .queryParam("vendorId", Shared.DESK.vendorId())
                    .queryParam("month", "2026-10")
                    .queryParam("hours", HOURS)
                    .queryParam("limit", 1)
                    .queryParam("cursor", cursor)
                    .get("/v1/contacts/due")
                    .jsonPath();
            ids.addAll(page.getList("items.contactId"));
            cursor = page.getString("nextCursor");
        }
        assertThat(ids).containsExactly("r1", "r2", "r3");
        As.admin().get("/v1/contacts/due?month=2026-10").then().statusCode(400);
    }

    @Test
    void withoutOpeningHoursNothingIsMeasuredUntilTheSiteSaysThem() {
        Importing vendor = Importing.by(PROFILE, "Europe/Paris");
        vendor.completes(TICKETS);
        assertThat(of(vendor, LAST).path("reason").asText()).isEqualTo("NO_OPENING_HOURS");
        assertThat(of(vendor, LAST).path("status").asText()).isEqualTo("NOT_MEASURED");
        assertThat(of(vendor, "backlog/open-at@1").path("value").asInt()).isEqualTo(1);

        serves(vendor, "08:00").body("since", org.hamcrest.Matchers.equalTo("1900-01-01"));

        assertThat(of(vendor, LAST).path("value").asDouble()).isEqualTo(22_200);
        assertThat(of(vendor, LAST).path("params").path("hours").asText()).isEqualTo("of the site");

        serves(vendor, "00:00").body("since", org.hamcrest.Matchers.not("1900-01-01"));
        assertThat(of(vendor, LAST).path("value").asDouble())
                .as("the days of the tickets keep their hours")
                .isEqualTo(22_200);
    }

    private static ValidatableResponse serves(Importing vendor, String from) {
        String path = "/v1/vendors/" + vendor.vendorId() + "/sites/" + vendor.siteId() + "/service";
        String known = As.admin().get(path).header("ETag");
        return (known == null ? As.admin() : As.admin().header("If-Match", known))
                .body("""
                        {"hours": {"windows": [{"days": ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"],
                         "from": "%s", "to": "18:00"}]}, "languages": [{"language": "fr", "level": "C1"}],
                         "channels": ["CASE"]}""".formatted(from))
                .put(path)
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "hours=always",
        "hours=Mo-Fr 08:10-18:00",
        "hours=off 2026-10-05",
        "replyWithin=PT0S",
        "age=P400D",
        "sliceTarget=2",
        "sliceTarget=much",
        "officeHours=Mo"
    })
    void whatCannotBeReadIsRefused(String query) {
        As.admin()
                .get("/v1/kpis?month=2026-10&vendorId=" + Shared.DESK.vendorId() + "&" + query)
                .then()
                .statusCode(400)
                .body("invalidParams[0].name", org.hamcrest.Matchers.equalTo(query.substring(0, query.indexOf('='))));
    }

    private static JsonNode of(Importing vendor, String definition) {
        return vendor.figures("2026-10-01", "2026-11-01", "definitions", definition)
                .of(definition);
    }

    private static Figures figures(String... query) {
        return Shared.DESK.figures("2026-10-01", "2026-11-01", query);
    }

    /** Sent once for all tests. */
    private static final class Shared {
        static final Importing DESK = sent();

        private static Importing sent() {
            Importing desk = Importing.by(PROFILE, "Europe/Paris");
            desk.completes(TICKETS);
            return desk;
        }
    }
}
