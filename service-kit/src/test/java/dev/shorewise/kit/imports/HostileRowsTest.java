package dev.shorewise.kit.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.shorewise.kit.imports.ImportJob.RowCounts;
import dev.shorewise.kit.imports.profile.FileFormat;
import dev.shorewise.test.ServiceResources;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever is wrong with a row is said about that row; its neighbours are imported. */
@QuarkusTest
@TestProfile(DrivenWorkers.class)
@QuarkusTestResource(ServiceResources.class)
class HostileRowsTest {

    private static final FileFormat TSV = new FileFormat(FileFormat.Type.TSV, null, null, null, null, null);

    @Inject
    Calls calls;

    private record Bad(String row, String column, String code) {}

    private static List<Bad> badRows() {
        return List.of(
                new Bad(good(101).replace(",990", ",999"), "date, time", "not-a-time"),
                new Bad(good(102).replace(":15,", ":75,"), "date, time", "not-a-time"),
                new Bad(good(103).replace(",23,", ",-23,"), "wait", "negative-duration"),
                new Bad(good(104).replace("AA01,104", "AA01,"), "id", "missing-identity"),
                new Bad(good(105).replace(",HANG,", ",LOST,"), "result", "unknown-value"),
                new Bad(good(106).replace(",PS,", ",\"PS,"), "queue", "unclosed-quote"),
                new Bad(good(107).replace(",PS,", ",P\"S,"), "queue", "stray-quote"),
                new Bad(good(108).replace(",PS,", ",P\0S,"), "queue", "nul-character"),
                new Bad(good(109).replace(",PS,", "," + "x".repeat(2_000_000) + ","), "queue", "cell-too-long"),
                new Bad(
                        good(110).replace(",PS,", ",Kundendienst in der Stadt Bad Homburg vor der Hoehe,"),
                        "queue",
                        "too-long"),
                new Bad(good(111).replace(",PS,", ",\u00ff\u00fe,"), "queue", "invalid-encoding"),
                new Bad("AA01,112,990201", null + "", "too-few-columns"),
                new Bad(good(113) + ",more", null + "", "too-many-columns"),
                new Bad(good(114).replace(",0,114.50,", ",zero,114.50,"), "transfers", "not-a-number"),
                new Bad(good(115).replace(",115.50,", ",1e999999999,"), "amount", "not-a-number"),
                new Bad(good(116).replace(",true,", ",perhaps,"), "met", "not-a-truth-value"),
                new Bad(good(117) + "31/2/1999 10:00", "done", "not-a-time"),
                new Bad(good(118) + "1/2/1998 10:00", "resolvedAt", "resolved-before-arrival"),
                new Bad(good(119).replace(",AGENT,", ",,"), "result", "missing-value"));
    }

    private static String good(int id) {
        return Calls.row(id);
    }

    @Test
    void eachBadRowIsReportedAndTheGoodOnesAreIn() throws Exception {
        List<Bad> bad = badRows();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write((Calls.HEADER + "\n").getBytes(UTF_8));
        for (int i = 0; i < bad.size(); i++) {
            file.write((good(i + 1) + (i % 2 == 0 ? "\r\n" : "\n")).getBytes(UTF_8));
            file.write((bad.get(i).row + "\n").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        }
        file.write(good(99).getBytes(UTF_8));
        String vendor = calls.vendorWith(Calls.profile(FileFormat.CSV));

        ImportJob job = calls.run(vendor, ImportMode.PARTIAL, file.toByteArray());

        assertThat(calls.rejects(vendor, job.id()))
                .extracting(RejectedRow::line, row -> String.valueOf(row.column()), RejectedRow::code)
                .containsExactlyElementsOf(expected(bad));
        assertThat(job.rows()).isEqualTo(new RowCounts(2L * bad.size() + 1, bad.size() + 1, 0, 0, bad.size(), 0));
        assertThat(calls.rejects(vendor, job.id()).get(8).original()).isEqualTo(bad.get(8).row);
        assertThat(calls.rejects(vendor, job.id()))
                .allSatisfy(row -> assertThat(row.reason()).isNotBlank().hasSizeLessThan(400));
    }

    private static List<org.assertj.core.groups.Tuple> expected(List<Bad> bad) {
        List<org.assertj.core.groups.Tuple> expected = new ArrayList<>();
        for (int i = 0; i < bad.size(); i++) {
            expected.add(tuple(3L + 2 * i, bad.get(i).column, bad.get(i).code));
        }
        return expected;
    }

    @Test
    void rejectedRowsCanBeCorrectedAndSentAgainUnderAProfileOfAnotherFormat() throws Exception {
        String vendor = calls.vendorWith(Calls.profile(TSV));
        String header = Calls.HEADER.replace(',', '\t');
        String wrong = good(2).replace(",AGENT,", ",AGNT,").replace(",,0,", ",say \"no, never\" twice,0,");
        String file = header + "\n" + good(1).replace(',', '\t') + "\n"
                + wrong.replace("no, never", "no; never").replace(',', '\t').replace(';', ',') + "\n";
        ImportJob first = calls.run(vendor, ImportMode.PARTIAL, file);
        String rejects = new String(calls.rejectFile(vendor, first.id()), UTF_8);
        assertThat(rejects.lines().findFirst()).contains(Calls.HEADER + ",line,column,code,reason");

        ImportJob second = calls.run(vendor, ImportMode.PARTIAL, rejects.replace("AGNT", "AGENT"));

        assertThat(first.rows()).isEqualTo(new RowCounts(2, 1, 0, 0, 1, 0));
        assertThat(second.rows()).isEqualTo(new RowCounts(1, 1, 0, 0, 0, 0));
        assertThat(calls.value(vendor, "select note from kit_call where identity = 'AA01|2'"))
                .isEqualTo("say \"no, never\" twice");
    }

    @Test
    void rejectedRowsSentAgainUncorrectedAreRejectedAgainWithTheSameColumns() throws Exception {
        String vendor = calls.vendorWith(Calls.profile(FileFormat.CSV));
        StringBuilder file = new StringBuilder(Calls.HEADER).append('\n');
        List<Bad> bad = badRows().stream()
                .filter(row -> !row.code.startsWith("too-") && !row.code.endsWith("-quote"))
                .toList();
        bad.forEach(row -> file.append(row.row).append('\n'));
        ImportJob first = calls.run(
                vendor, ImportMode.PARTIAL, file.toString().getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        byte[] rejects = calls.rejectFile(vendor, first.id());

        ImportJob second = calls.run(vendor, ImportMode.PARTIAL, rejects);

        assertThat(second.rows()).isEqualTo(first.rows());
        assertThat(calls.rejects(vendor, second.id()))
                .extracting(RejectedRow::column, RejectedRow::code)
                .containsExactlyElementsOf(calls.rejects(vendor, first.id()).stream()
                        .map(row -> tuple(row.column(), row.code()))
                        .toList());
        assertThat(new String(calls.rejectFile(vendor, second.id()), UTF_8)
                        .lines()
                        .findFirst())
                .as("the columns of rejection stand there once")
                .contains(Calls.HEADER + ",line,column,code,reason");
    }

    @Test
    void quotedCellsMayHoldLineBreaksAndStrayQuotesSwallowNoNeighbour() throws Exception {
        String vendor = calls.vendorWith(Calls.profile(FileFormat.CSV));
        String file = Calls.HEADER + "\n"
                + good(1).replace(",,0,", ",\"two\r\nlines, \"\"quoted\"\"\",0,") + "\n"
                + good(2).replace(",PS,", ",\"PS,") + "\n"
                + good(3) + "\n"
                + good(4) + "\n"
                + good(5).replace(",PS,", ",PS\",") + "\n"
                + good(6).replace(",PS,", ",\"PS\",") + "\n"
                + good(7).replace(",PS,", ",\"PS,");

        ImportJob job = calls.run(vendor, ImportMode.PARTIAL, file);

        assertThat(calls.rejects(vendor, job.id()))
                .extracting(RejectedRow::line)
                .containsExactly(4L, 7L, 9L);
        assertThat(calls.value(vendor, "select string_agg(identity, ' ' order by identity) from kit_call"))
                .isEqualTo("AA01|1 AA01|3 AA01|4 AA01|6");
        assertThat(calls.value(vendor, "select note from kit_call where identity = 'AA01|1'"))
                .isEqualTo("two\r\nlines, \"quoted\"");
    }

    @Test
    void aRowOfManyMegabytesIsReadPast() throws Exception {
        String vendor = calls.vendorWith(Calls.profile(FileFormat.CSV));
        String file = Calls.HEADER + "\n" + good(1) + "\n" + "x".repeat(9_000_000) + "\n" + good(2) + "\n";

        ImportJob job = calls.run(vendor, ImportMode.PARTIAL, file);

        assertThat(job.rows()).isEqualTo(new RowCounts(3, 2, 0, 0, 1, 0));
        assertThat(calls.rejects(vendor, job.id())).singleElement().satisfies(row -> {
            assertThat(row.code()).isEqualTo("row-too-long");
            assertThat(row.line()).isEqualTo(3);
        });
    }

    @Test
    void byteOrderMarkBlankLinesAndAMissingLastLineEndAreNoFaults() throws Exception {
        String vendor = calls.vendorWith(Calls.profile(FileFormat.CSV));
        String file = "\uFEFF" + Calls.HEADER + "\r\n" + good(1) + "\r\n\r\n" + good(2);

        ImportJob job = calls.run(vendor, ImportMode.PARTIAL, file);

        assertThat(job.rows()).isEqualTo(new RowCounts(3, 2, 0, 0, 0, 1));
    }
}
