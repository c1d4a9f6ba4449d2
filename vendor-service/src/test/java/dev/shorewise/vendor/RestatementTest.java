package dev.shorewise.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shorewise.test.ServiceResources;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was said once can be said differently later; both are kept, and figures move by the difference alone. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class RestatementTest {

    private static final String FIGURES = "volume/answered@1,volume/abandoned@1,asa/answered@1,aht/talk-hold@1";

    @Test
    void twentyChangedRowsOfTheRealFileAreRestatedAndMoveFiguresExactly() throws Exception {
        List<String> lines = new ArrayList<>(realFile());
        Importing log = Importing.by(SharedData.profile("call-log"), "Asia/Jerusalem");
        log.completes(file(lines));
        Figures before = log.figures("1999-02-01", "1999-02-15", "definitions", FIGURES);
        long moreWait = 0;
        int changed = 0;
        for (int i = 1; changed < 20; i += 400) {
            String[] cells = lines.get(i).split("\t", -1);
            if (cells[12].equals("AGENT")) {
                cells[11] = String.valueOf(Integer.parseInt(cells[11]) + 100 + i);
                moreWait += 100 + i;
                lines.set(i, String.join("\t", cells));
                changed++;
            }
        }

        JsonPath job = log.completes(file(lines));

        assertThat(job.getMap("rows"))
                .containsAllEntriesOf(Map.of("read", 17456, "accepted", 0, "unchanged", 17436, "restated", 20));
        Figures after = log.figures("1999-02-01", "1999-02-15", "definitions", FIGURES);
        assertThat(sum(after, "asa/answered@1") - sum(before, "asa/answered@1")).isEqualTo(moreWait);
        for (String untouched : List.of("volume/answered@1", "volume/abandoned@1", "aht/talk-hold@1")) {
            assertThat(after.of(untouched)).isEqualTo(before.of(untouched));
        }
        assertThat(after.answer().path("revision").asLong())
                .isGreaterThan(before.answer().path("revision").asLong());
        assertThat(Database.value("select count(*) from contact_history where vendor_id = ?", log.vendorId()))
                .isEqualTo("20");
        Invariants.hold();
    }

    @Test
    void everyFormerStateIsKeptWithTheJobThatReplacedIt() throws Exception {
        Importing vendor = Twelve.sent();
        JsonPath second = vendor.completes(row("c01", "2026-10-05", 9, "ANSWERED"));
        JsonPath third = vendor.completes(row("c01", "2026-11-05", 10, "ANSWERED"));

        assertThat(Database.column("""
                        select revision || ' ' || wait_ms || ' ' || replaced_by from contact_history
                        where vendor_id = ? and contact_id = 'c01' order by revision""", vendor.vendorId()))
                .containsExactly("1 8000 " + second.getString("id"), "2 9000 " + third.getString("id"));
        assertThat(vendor.figures("2026-10-01", "2026-11-01")
                        .of("volume/offered@1")
                        .path("value")
                        .asInt())
                .as("it moved to November")
                .isEqualTo(11);
        assertThat(vendor.figures("2026-11-01", "2026-12-01")
                        .of("volume/offered@1")
                        .path("value")
                        .asInt())
                .isEqualTo(1);
        Invariants.hold();
    }

    @Test
    void aContactThatBecomesVoidLeavesEveryFigureAndComesBack() throws Exception {
        Importing vendor = Twelve.sent();

        vendor.completes(row("c01", "2026-10-05", 8, "VOID"));
        assertThat(vendor.figures("2026-10-01", "2026-11-01")
                        .of("asa/answered@1")
                        .path("numerator")
                        .asInt())
                .isEqualTo(127);
        assertThat(Database.value("select count(*) from contact where vendor_id = ?", vendor.vendorId()))
                .isEqualTo("12");

        vendor.completes(row("c01", "2026-10-05", 8, "ANSWERED"));
        assertThat(vendor.figures("2026-10-01", "2026-11-01")
                        .of("asa/answered@1")
                        .path("numerator")
                        .asInt())
                .isEqualTo(135);
        Invariants.hold();
    }

    @Test
    void ofOneContactTwiceInAFileTheLastCounts() throws Exception {
        Importing vendor = Importing.by(Twelve.PROFILE, "Europe/Paris");
        String twice = row("c01", "2026-10-05", 8, "ANSWERED")
                + row("c01", "2026-10-05", 9, "ANSWERED").substring(Twelve.HEADER.length());

        JsonPath job = vendor.completes(twice);

        assertThat(job.getMap("rows")).containsAllEntriesOf(Map.of("read", 2, "rejected", 0, "skipped", 0));
        assertThat(job.getInt("records.created")).isEqualTo(1);
        JsonNode asa = vendor.figures("2026-10-01", "2026-11-01").of("asa/answered@1");
        assertThat(asa.path("numerator").asInt()).isEqualTo(9);
        assertThat(asa.path("denominator").asInt()).isEqualTo(1);
        Invariants.hold();
    }

    private static String row(String id, String day, int wait, String outcome) {
        return Twelve.HEADER + id + ",A,billing,," + day + " 09:00:00," + wait + "," + outcome
                + ",240,20,40,0,n,yes,Ada\n";
    }

    private static long sum(Figures figures, String definition) {
        return figures.of(definition).path("numerator").decimalValue().longValueExact();
    }

    private static List<String> realFile() throws IOException {
        return Files.readString(SharedData.file(CallLogTest.FILE), StandardCharsets.US_ASCII)
                .lines()
                .toList();
    }

    private static byte[] file(List<String> lines) {
        return (String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.US_ASCII);
    }
}
