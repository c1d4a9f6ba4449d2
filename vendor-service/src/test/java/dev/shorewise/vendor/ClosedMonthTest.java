package dev.shorewise.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.shorewise.kit.callers.VendorScope;
import dev.shorewise.test.ServiceResources;
import dev.shorewise.vendor.contacts.ContactMonths;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is closed does not change; who is erased does not come back. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class ClosedMonthTest {

    @Inject
    ContactMonths months;

    /** The twelve calls a year earlier, in a month that is over at any time. */
    private static final String CALLS = Twelve.CALLS.replace("2026-10", "2025-10");

    @Test
    void aClosedMonthKeepsAsideWhatComesLaterAndTakesItInWhenReopened() throws Exception {
        Importing vendor = sent();
        decide(vendor, "close", 200).body("closedAt", notNullValue()).body("contacts", equalTo(12));
        String before = vendor.figures("2025-10-01", "2025-11-01").answer().toString();

        JsonPath job = vendor.completes(Twelve.HEADER
                + "c01,A,billing,,2025-10-05 09:00:00,9,ANSWERED,240,20,40,0,n,yes,Ada\n"
                + "c02,B,billing,,2025-11-05 09:02:00,20,ANSWERED,300,0,60,1,n,no,Ben\n"
                + "c03,C,delivery,,2025-10-05 09:03:00,3,ABANDONED,,,,,,,\n"
                + "n01,Z,billing,,2025-10-31 23:59:00,5,ANSWERED,10,0,0,0,n,yes,Ada\n"
                + "n02,Z,billing,,2025-11-01 00:00:00,5,ANSWERED,10,0,0,0,n,yes,Ada\n");

        assertThat(job.getMap("rows")).containsAllEntriesOf(Map.of("read", 5, "accepted", 1, "unchanged", 4));
        assertThat(vendor.figures("2025-10-01", "2025-11-01").answer().toString())
                .isEqualTo(before);
        late(vendor, "2025-10")
                .body("items.contactId", contains("c01", "n01"))
                .body("items[0].state.wait_ms", equalTo(9000));
        late(vendor, "2025-11").body("items.contactId", contains("c02"));
        Invariants.hold();

        decide(vendor, "reopen", 200)
                .body("closedAt", nullValue())
                .body("contacts", equalTo(13))
                .body("late", equalTo(0));
        assertThat(vendor.figures("2025-10-01", "2025-11-01")
                        .of("asa/answered@1")
                        .path("numerator")
                        .asInt())
                .isEqualTo(135 + 1 + 5);
        assertThat(Database.column(
                        "select what || ' ' || reason || ' ' || contacts from contact_month_change where vendor_id = ? order by number",
                        vendor.vendorId()))
                .containsExactly("CLOSED because 12", "REOPENED because 12");
        Invariants.hold();
    }

    @Test
    void whatIsReopenedElsewhereStaysAsideWhileTheFormerMonthIsClosed() throws Exception {
        Importing vendor = sent();
        decide(vendor, "close", 200);
        vendor.completes(Twelve.HEADER + "c02,B,billing,,2025-11-05 09:02:00,20,ANSWERED,300,0,60,1,n,no,Ben\n");

        decideOn(vendor, "2025-11", "close", 200);
        decideOn(vendor, "2025-11", "reopen", 200).body("late", equalTo(1));

        Invariants.hold();
    }

    @Test
    void theMonthThatIsStillRunningCannotBeClosedNorAnOpenOneDropped() {
        Importing vendor = sent();
        decideOn(vendor, "2098-01", "close", 400);
        decide(vendor, "drop", 400);
        decideOn(vendor, "2024-01", "reopen", 404);
    }

    @Test
    void aMonthThatEndedLongAgoIsClosedByItself() throws Exception {
        Importing vendor = sent();

        VendorScope.ALL.run(() -> months.closeDue(Optional.of(vendor.vendorId()), 20_000));
        assertThat(closedBy(vendor)).isEmpty();
        VendorScope.ALL.run(() -> months.closeDue(Optional.of(vendor.vendorId()), 30));

        assertThat(closedBy(vendor)).containsExactly("CLOSED automatic");
    }

    private static List<String> closedBy(Importing vendor) {
        return Database.column(
                "select what || ' ' || changed_by from contact_month_change where vendor_id = ?", vendor.vendorId());
    }

    @Test
    void aDroppedMonthKeepsItsMeasuresAndTakesNothingBack() throws SQLException {
        Importing vendor = sent();
        decide(vendor, "close", 200);
        List<String> before = measures(vendor);

        decide(vendor, "drop", 200).body("droppedAt", notNullValue()).body("contacts", equalTo(12));
        vendor.completes(Twelve.HEADER + CALLS);

        assertThat(Database.value("select count(*) from contact where vendor_id = ?", vendor.vendorId()))
                .isEqualTo("0");
        assertThat(measures(vendor)).isEqualTo(before);
        decide(vendor, "reopen", 400);
        forgetMeasures(vendor);
    }

    /** What every roll-up keeps of the month. */
    private static List<String> measures(Importing vendor) {
        String sums =
                "asa/answered@1,volume/offered@1,service-level/answered-in-time-over-offered@1,aht/talk-hold-wrap@1";
        List<String> answers = new ArrayList<>();
        for (String by : List.of("month,site,channel,queue", "month,reason", "day,reason", "day,agent", "week,site")) {
            answers.add(answer(vendor, "definitions", sums, "groupBy", by));
        }
        answers.add(answer(vendor, "definitions", sums, "groupBy", "hour", "timeZone", "Asia/Kolkata"));
        answers.add(answer(vendor, "definitions", "wait/p90-answered-binned@1", "groupBy", "month,site,channel"));
        return answers;
    }

    private static String answer(Importing vendor, String... query) {
        return vendor.figures("2025-10-01", "2025-11-01", query).answer().toString();
    }

    /** So that measures without contacts do not surprise the invariants of other tests. */
    private static void forgetMeasures(Importing vendor) throws SQLException {
        List<String> tables = Database.column("""
                select table_name from information_schema.columns
                where column_name = 'vendor_id' and table_schema = 'public'
                    and (table_name like 'contact%roll_up' or table_name like 'contact%bin')""");
        try (Connection connection = Database.connect();
                Statement sql = connection.createStatement()) {
            for (String table : tables) {
                sql.execute("delete from " + table + " where vendor_id = '" + vendor.vendorId() + "'");
            }
        }
    }

    @Test
    void anErasedCustomerIsGoneTwiceTheSameAndDoesNotComeBack() throws Exception {
        String name = Given.id("customer");
        String calls = CALLS.replace(",B,", "," + name + ",");
        String changed = "c02," + name + ",billing,,2025-10-05 09:02:00,21,ANSWERED,300,0,60,1,n,no,Ben\n";
        Importing vendor = sent(calls);
        vendor.completes(Twelve.HEADER + changed);
        String customer = pseudonym(vendor, "c02");

        String first = erase(customer)
                .statusCode(200)
                .body("contacts", equalTo(2))
                .body("former", equalTo(1))
                .extract()
                .asString();

        assertThat(erase(customer).extract().asString()).isEqualTo(first);
        vendor.completes(Twelve.HEADER + calls);
        vendor.completes(Twelve.HEADER + changed.replace("c02", "n01"));
        vendor.completes(Twelve.HEADER + changed.replace("c02", "n01").replace("21", "22"));
        assertThat(Database.column("""
                        select contact_id from contact where replace(customer_key::text, '-', '') = ?
                        union all
                        select contact_id from contact_history where replace(customer_key::text, '-', '') = ?""", customer, customer)).isEmpty();
        As.vendor(vendor.vendorId())
                .body(Map.of("customer", customer))
                .post("/v1/contact-erasures")
                .then()
                .statusCode(403);
        Invariants.hold();
    }

    @Test
    void theTextOfRejectedRowsGoesWithTheCustomer() {
        String name = Given.id("customer");
        String good = CALLS.replace(",B,", "," + name + ",");
        String bad = good.lines()
                .filter(line -> line.contains(name))
                .map(line -> line.replaceFirst("2025-10-0\\d", "yesterday").replaceFirst("^c", "bad"))
                .findFirst()
                .orElseThrow();
        Importing vendor = Importing.by(Twelve.PROFILE, "Europe/Paris");
        JsonPath job = vendor.completes(Twelve.HEADER + good + bad + "\n" + bad.replace(name, "somebody") + "\n");
        assertThat(vendor.rejects(job)).hasSize(2);

        erase(pseudonym(vendor, "c05")).statusCode(200).body("rejected", equalTo(1));

        assertThat(Database.column(
                        "select convert_from(original, 'UTF8') from import_reject where vendor_id = ? order by line",
                        vendor.vendorId()))
                .hasSize(2)
                .first()
                .isEqualTo("");
        assertThat(vendor.rejects(job).toString()).doesNotContain(name).contains("somebody");
    }

    @Test
    void figuresDoNotMoveWhenACustomerIsErased() {
        Importing vendor = sent(CALLS.replace(",B,", "," + Given.id("customer") + ","));
        String customer = pseudonym(vendor, "c05");
        String before = vendor.figures("2025-10-01", "2025-11-01").answer().toString();

        erase(customer).statusCode(200);

        assertThat(vendor.figures("2025-10-01", "2025-11-01").answer().toString())
                .isEqualTo(before);
    }

    private static Importing sent() {
        return sent(CALLS);
    }

    private static Importing sent(String calls) {
        Importing vendor = Importing.by(Twelve.PROFILE, "Europe/Paris");
        vendor.completes(Twelve.HEADER + calls);
        return vendor;
    }

    private static String pseudonym(Importing vendor, String contact) {
        return Database.value(
                "select replace(customer_key::text, '-', '') from contact where vendor_id = ? and contact_id = ?",
                vendor.vendorId(),
                contact);
    }

    private static ValidatableResponse erase(String customer) {
        return As.admin()
                .body(Map.of("customer", customer))
                .post("/v1/contact-erasures")
                .then();
    }

    private static ValidatableResponse decide(Importing vendor, String what, int status) {
        return decideOn(vendor, "2025-10", what, status);
    }

    private static ValidatableResponse decideOn(Importing vendor, String month, String what, int status) {
        return As.admin()
                .body(Map.of("reason", "because"))
                .post("/v1/contact-months/{v}/{m}/{what}", vendor.vendorId(), month, what)
                .then()
                .statusCode(status);
    }

    private static ValidatableResponse late(Importing vendor, String month) {
        return As.vendor(vendor.vendorId())
                .get("/v1/contact-months/{v}/{m}/late", vendor.vendorId(), month)
                .then()
                .statusCode(200);
    }
}
