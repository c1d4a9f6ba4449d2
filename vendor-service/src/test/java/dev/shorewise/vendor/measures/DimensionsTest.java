package dev.shorewise.vendor.measures;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shorewise.test.ServiceResources;
import dev.shorewise.vendor.As;
import dev.shorewise.vendor.Figures;
import dev.shorewise.vendor.Importing;
import dev.shorewise.vendor.Twelve;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures by whatever tells contacts apart, in any zone's days. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class DimensionsTest {

    private static final String OFFERED = "volume/offered@1";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vendor,site",
                "month,site,channel",
                "queue,day",
                "language,reason",
                "reason,agent",
                "week",
                "week,queue,agent,channel"
            })
    void groupsAddUpAndShowTheirContacts(String groupBy) {
        assertThat(shown(figures("groupBy", groupBy))).isEqualTo(12);
    }

    @ParameterizedTest
    @CsvSource({"hour", "halfHour", "day", "'site,hour'", "'month,reason'", "'hour,queue'"})
    void groupsOfAnyZoneAddUpAndShowTheirContacts(String groupBy) {
        assertThat(shown(figures("groupBy", groupBy, "timeZone", "Asia/Kathmandu")))
                .isEqualTo(12);
    }

    @Test
    void anHourIsThatOfTheZoneAskedFor() {
        Figures figures = figures("groupBy", "hour", "timeZone", "Asia/Kathmandu", "definitions", OFFERED);

        assertThat(figures.of("2026-10-05T12:00+05:45", OFFERED).path("value").asInt())
                .as("09:00, 09:02, 09:03 and 09:05 in Paris are 12:45 and after in Kathmandu")
                .isEqualTo(4);
        assertThat(figures("groupBy", "hourOfDay", "timeZone", "Europe/Paris").keys())
                .containsExactly("09", "10", "11", "14", "15");
        assertThat(figures.answer().path("timeZone").asText()).isEqualTo("Asia/Kathmandu");
    }

    @Test
    void anHourThatComesTwiceIsTwoHours() {
        Importing vendor = Importing.by("""
                {"identity": ["id"], "fields": {"offeredAt": {"columns": ["offered"]}, "channel": {"constant": "VOICE"},
                 "outcome": {"constant": "ANSWERED"}, "wait": {"constant": "0"}}}""", "Europe/Paris");
        vendor.completes("id,offered\nn1,2026-10-25T00:30:00Z\nn2,2026-10-25T01:30:00Z\n");

        Figures figures = vendor.figures(
                "2026-10-25", "2026-10-26", "groupBy", "hour", "timeZone", "Europe/Paris", "definitions", OFFERED);

        assertThat(figures.keys()).containsExactly("2026-10-25T02:00+01:00", "2026-10-25T02:00+02:00");
    }

    @Test
    void aDeliveryModelIsThatOfItsSites() {
        Figures all = figures("groupBy", "deliveryModel,month", "definitions", OFFERED);

        assertThat(all.keys()).containsExactly("OFFSHORE|2026-10");
        assertThat(all.answer()
                        .path("groups")
                        .path(0)
                        .path("by")
                        .path("deliveryModel")
                        .asText())
                .isEqualTo("OFFSHORE");
        assertThat(figures("deliveryModel", "ONSHORE", "definitions", OFFERED)
                        .of(OFFERED)
                        .path("status")
                        .asText())
                .isEqualTo("NOT_MEASURED");
        assertThat(figures("deliveryModel", "OFFSHORE", "definitions", OFFERED)
                        .of(OFFERED)
                        .path("value")
                        .asInt())
                .isEqualTo(12);
    }

    @Test
    void contactsKeepTheDeliveryModelOfTheirDay() {
        Importing vendor = Importing.by("""
                {"identity": ["id"], "fields": {"offeredAt": {"columns": ["offered"]}, "channel": {"constant": "VOICE"},
                 "outcome": {"constant": "ANSWERED"}, "wait": {"constant": "0"}}}""", "Asia/Manila");
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Manila"));
        LocalDate moved = today.minusDays(10);
        vendor.completes(
                "id,offered\nbefore," + moved.minusDays(1) + "T23:59:00+08:00\nafter," + moved + "T00:01:00+08:00\n");
        String[] month = {today.minusDays(30).toString(), today.plusDays(1).toString()};

        As.admin()
                .header(
                        "If-Match",
                        As.admin()
                                .get("/v1/vendors/{v}/sites/{s}", vendor.vendorId(), vendor.siteId())
                                .header("ETag"))
                .body("""
                        {"name": "Moved", "country": "FR", "deliveryModel": "NEARSHORE", "languages": ["en"],
                         "effectiveOn": "%s", "reason": "the work moved"}""".formatted(moved))
                .put("/v1/vendors/{v}/sites/{s}", vendor.vendorId(), vendor.siteId())
                .then()
                .statusCode(200);

        for (String zone : new String[] {null, "Asia/Manila", "Europe/Paris"}) {
            String[] query = zone == null
                    ? new String[] {"groupBy", "deliveryModel", "definitions", OFFERED}
                    : new String[] {"groupBy", "deliveryModel", "definitions", OFFERED, "timeZone", zone};
            Figures figures = vendor.figures(month[0], month[1], query);
            assertThat(figures.keys()).as(zone).containsExactly("NEARSHORE", "OFFSHORE");
            assertThat(figures.of("OFFSHORE", OFFERED).path("value").asInt()).isEqualTo(1);
        }
        assertThat(vendor.figures(month[0], month[1], "deliveryModel", "OFFSHORE", "definitions", OFFERED)
                        .of(OFFERED)
                        .path("value")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void onlySomeContactsCanBeAskedFor() {
        Figures some = figures("queue", "billing", "reason", "billing", "groupBy", "month", "definitions", OFFERED);

        assertThat(some.of("2026-10", OFFERED).path("value").asInt()).isEqualTo(5);
        assertThat(shown(some)).isEqualTo(5);
    }

    @Test
    void withoutAVendorEverybodySeesWhatIsTheirs() {
        Figures own = new Figures(
                As.vendor(Shared.CALLS.vendorId()).get("/v1/kpis?month=2026-10&groupBy=vendor&definitions=" + OFFERED));
        Figures all =
                new Figures(As.role("executive").get("/v1/kpis?month=2026-10&groupBy=vendor&definitions=" + OFFERED));

        assertThat(own.keys()).containsExactly(Shared.CALLS.vendorId());
        assertThat(own.answer().has("vendorId")).isFalse();
        assertThat(all.keys()).contains(Shared.CALLS.vendorId());
    }

    @Test
    void quantilesFromBinsAreThoseOfWholeSeconds() {
        Figures figures = figures("definitions", "wait/median-answered@1,wait/median-answered-binned@1");

        JsonNode exact = figures.of("wait/median-answered@1");
        JsonNode binned = figures.of("wait/median-answered-binned@1");
        assertThat(binned.path("value").decimalValue())
                .isEqualByComparingTo(exact.path("value").decimalValue());
        assertThat(binned.path("interval")).isEqualTo(exact.path("interval"));
    }

    @ParameterizedTest
    @CsvSource({
        "groupBy=hour, timeZone",
        "groupBy=moon, groupBy",
        "groupBy=day;day, groupBy",
        "groupBy=day;week;month;site;queue, groupBy",
        "channel=PIGEON, channel",
        "deliveryModel=SOMEWHERE, deliveryModel",
        "agent=Ada, agent",
    })
    void whatCannotBeToldIsRefused(String query, String parameter) {
        As.admin()
                .get("/v1/kpis?month=2026-10&vendorId=" + Shared.CALLS.vendorId() + "&" + query.replace(';', ','))
                .then()
                .statusCode(400)
                .body("invalidParams[0].name", org.hamcrest.Matchers.equalTo(parameter));
        As.admin()
                .get("/v1/kpis?month=2026-10&vendorId=" + Shared.CALLS.vendorId() + "&timeZone=Mars/Phobos")
                .then()
                .statusCode(400);
    }

    private static Figures figures(String... query) {
        return Shared.CALLS.figures("2026-10-01", "2026-11-01", query);
    }

    /** The total of contacts offered, each group's also counted behind its evidence. */
    private static int shown(Figures figures) {
        int total = 0;
        for (JsonNode group : figures.answer().path("groups")) {
            JsonNode offered = group.path("measures").path(0);
            assertThat(offered.path("definition").asText()).isEqualTo(OFFERED);
            List<Object> contacts = As.role("auditor")
                    .urlEncodingEnabled(false)
                    .get(offered.path("evidence").asText())
                    .jsonPath()
                    .getList("items");
            assertThat(contacts)
                    .as(group.path("key").asText())
                    .hasSize(offered.path("value").asInt());
            total += offered.path("value").asInt();
        }
        return total;
    }

    /** Sent once for all tests. */
    private static final class Shared {
        static final Importing CALLS = Twelve.sent();
    }
}
