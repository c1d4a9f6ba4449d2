package dev.shorewise.kit.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.shorewise.kit.imports.ImportJob.RecordCounts;
import dev.shorewise.kit.imports.ImportJob.RowCounts;
import dev.shorewise.kit.imports.profile.FieldMapping;
import dev.shorewise.kit.imports.profile.FieldMapping.Combine;
import dev.shorewise.kit.imports.profile.FileFormat;
import dev.shorewise.kit.imports.profile.ImportProfile;
import dev.shorewise.kit.imports.profile.RowRules;
import dev.shorewise.kit.imports.profile.RowRules.PerRecord;
import dev.shorewise.kit.imports.profile.RowRules.Skip;
import dev.shorewise.kit.imports.profile.Times;
import dev.shorewise.test.ServiceResources;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** Senders' own files, untouched, by profiles alone. */
@QuarkusTest
@TestProfile(DrivenWorkers.class)
@QuarkusTestResource(ServiceResources.class)
class RealFilesTest {

    private static final Path DATA = Path.of("../../shared/data");

    @Inject
    Calls calls;

    private static byte[] file(String name) throws IOException {
        Path file = DATA.resolve(name);
        assumeTrue(
                Files.exists(file), "the data folder " + DATA.toAbsolutePath().normalize() + " is not here");
        return Files.readAllBytes(file);
    }

    private static ImportProfile callLog() {
        return new ImportProfile(
                new FileFormat(FileFormat.Type.TSV, null, null, null, null, null),
                null,
                List.of("vru+line", "call_id"),
                new Times("Asia/Jerusalem", null),
                Map.of(
                        "arrivedAt", Calls.at(List.of("date", "vru_entry"), "yyMMdd H:mm:ss"),
                        "queue", FieldMapping.of("type"),
                        "outcome",
                                new FieldMapping(
                                        List.of("outcome"),
                                        null,
                                        null,
                                        Map.of("AGENT", "ANSWERED", "HANG", "ABANDONED"),
                                        null,
                                        null,
                                        null),
                        "customer",
                                new FieldMapping(List.of("customer_id"), null, null, null, List.of("0"), null, null),
                        "agent",
                                new FieldMapping(List.of("server"), null, null, null, List.of("NO_SERVER"), null, null),
                        "wait", FieldMapping.of("q_time"),
                        "handle", FieldMapping.of("ser_time")),
                new RowRules(List.of(new Skip("outcome", List.of("PHANTOM"))), null, null));
    }

    private static ImportProfile incidents() {
        return new ImportProfile(
                FileFormat.CSV,
                List.of("?"),
                List.of("number"),
                null,
                Map.of(
                        "arrivedAt", Calls.at(List.of("opened_at"), "d/M/yyyy HH:mm"),
                        "resolvedAt", Calls.at(List.of("resolved_at"), "d/M/yyyy HH:mm"),
                        "outcome", new FieldMapping(null, null, null, null, null, "ANSWERED", null),
                        "queue", FieldMapping.of("priority"),
                        "met", FieldMapping.of("made_sla"),
                        "customer", FieldMapping.of("caller_id"),
                        "transfers",
                                new FieldMapping(
                                        List.of("reassignment_count"), null, null, null, null, null, Combine.MAX),
                        "wait", new FieldMapping(List.of("reopen_count"), null, null, null, null, null, Combine.MAX)),
                new RowRules(null, PerRecord.MANY, null));
    }

    @Test
    void theCallLogGivesItsKnownFiguresAndAgainNothingNew() throws Exception {
        byte[] file = file("call-log/anonymous_bank_1999-02-01_14.tsv");
        String vendor = calls.vendorWith(callLog());

        ImportJob job = calls.run(vendor, ImportMode.PARTIAL, file);
        ImportJob again = calls.run(vendor, ImportMode.PARTIAL, file);

        assertThat(job.rows()).isEqualTo(new RowCounts(17_456, 17_313, 0, 0, 0, 143));
        assertThat(again.rows()).isEqualTo(new RowCounts(17_456, 0, 17_313, 0, 0, 143));
        assertThat(calls.value(vendor, """
                        select concat_ws(' ', count(*) filter (where outcome = 'ANSWERED'),
                               count(*) filter (where outcome = 'ABANDONED'),
                               round(avg(wait_ms) filter (where outcome = 'ANSWERED') / 1000, 8),
                               count(*) filter (where outcome = 'ANSWERED' and agent is null), count(customer),
                               round(avg(handle_ms) filter (where outcome = 'ANSWERED' and agent is not null) / 1000, 7),
                               count(distinct agent), min(arrived_at))
                          from kit_call"""))
                .isEqualTo("14405 2908 34.40534537 275 6286 169.4325548 24 1999-01-31 22:11:28+00");
        assertThat(calls.value(vendor, "select count(*) from kit_call where agent !~ '^[0-9a-f]{32}$'"))
                .isEqualTo("0");
    }

    @Test
    void theIncidentLogBecomesOneRecordATicketHoweverItsRowsLie() throws Exception {
        byte[] gzip = file("incident-log/incident_event_log.csv.gz");
        String vendor = calls.vendorWith(incidents());

        ImportJob job = calls.run(vendor, ImportMode.PARTIAL, gzip);
        ImportJob scattered = calls.run(vendor, ImportMode.PARTIAL, scattered(gzip));

        assertThat(job.rows()).isEqualTo(new RowCounts(116_056, 116_056, 0, 0, 0, 0));
        assertThat(job.records()).isEqualTo(new RecordCounts(20_000, 0, 0));
        assertThat(scattered.rows()).isEqualTo(new RowCounts(116_056, 0, 116_056, 0, 0, 0));
        assertThat(calls.value(vendor, """
                        select concat_ws(' ', count(*) filter (where met), count(*) filter (where wait_ms > 0),
                               count(*) filter (where transfers > 0), count(*) filter (where resolved_at is null))
                          from kit_call""")).isEqualTo("12018 232 9534 1393");
        assertThat(calls.value(vendor, "select count(*) from import_staged_row"))
                .isEqualTo("0");
    }

    /** The same rows; those of a ticket keep their order, but no longer stand together. */
    private static byte[] scattered(byte[] gzip) throws IOException {
        String text =
                new String(new GZIPInputStream(new ByteArrayInputStream(gzip)).readAllBytes(), StandardCharsets.UTF_8);
        List<String> lines = text.lines().toList();
        List<List<String>> piles = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Random random = new Random(3);
        String ticket = "";
        int pile = 0;
        for (String line : lines.subList(1, lines.size())) {
            String number = line.substring(0, line.indexOf(','));
            pile = number.equals(ticket) ? Math.min(2, pile + random.nextInt(2)) : random.nextInt(2);
            ticket = number;
            piles.get(pile).add(line);
        }
        StringBuilder file = new StringBuilder(lines.get(0)).append('\n');
        piles.forEach(rows -> rows.forEach(row -> file.append(row).append('\n')));
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }
}
