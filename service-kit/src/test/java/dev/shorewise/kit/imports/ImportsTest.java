package dev.shorewise.kit.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shorewise.kit.callers.VendorScope;
import dev.shorewise.kit.imports.ImportJob.RecordCounts;
import dev.shorewise.kit.imports.ImportJob.RowCounts;
import dev.shorewise.kit.imports.profile.FileFormat;
import dev.shorewise.kit.paging.Page;
import dev.shorewise.test.ServiceResources;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A file becomes records, once, whatever the mode. */
@QuarkusTest
@TestProfile(DrivenWorkers.class)
@QuarkusTestResource(ServiceResources.class)
class ImportsTest {

    @Inject
    Calls calls;

    private String vendor = "";

    @BeforeEach
    void aVendor() {
        vendor = calls.vendorWith(Calls.profile(FileFormat.CSV));
    }

    @Test
    void everyGoodRowIsStored() throws Exception {
        ImportJob job = calls.run(vendor, ImportMode.PARTIAL, Calls.file(1234));

        assertThat(job.state()).isEqualTo(JobState.COMPLETED);
        assertThat(job.rows()).isEqualTo(new RowCounts(1234, 1234, 0, 0, 0, 0));
        assertThat(job.records()).isEqualTo(new RecordCounts(1234, 0, 0));
        assertThat(job.percent()).isEqualTo(100);
        assertThat(calls.value(vendor, "select count(*) from kit_call")).isEqualTo("1234");
        assertThat(calls.value(
                        vendor,
                        "select (arrived_at, queue, outcome, wait_ms, handle_ms, amount, met)::text"
                                + " from kit_call where identity = 'AA01|7'"))
                .isEqualTo("(\"1999-02-08 12:07:15+00\",PS,ANSWERED,7000,427000,7.50,t)");
        assertThat(calls.value(vendor, "select count(*) from import_upload_block"))
                .as("what was kept only to work on it")
                .isEqualTo("0");
    }

    @Test
    void theSameFileAgainChangesNothing() throws Exception {
        calls.run(vendor, ImportMode.PARTIAL, Calls.file(1200));
        String before = calls.checksum(vendor);

        ImportJob again = calls.run(vendor, ImportMode.PARTIAL, Calls.file(1200));

        assertThat(again.rows()).isEqualTo(new RowCounts(1200, 0, 1200, 0, 0, 0));
        assertThat(calls.checksum(vendor)).isEqualTo(before);
    }

    @Test
    void overlappingFilesInAnyOrderGiveTheSameTable() throws Exception {
        List<String> rows = new ArrayList<>(Calls.file(1500).lines().skip(1).toList());
        calls.run(vendor, ImportMode.PARTIAL, Calls.file(1500));
        String expected = calls.checksum(vendor);
        String second = calls.vendorWith(Calls.profile(FileFormat.CSV));
        Collections.shuffle(rows, new Random(7));

        calls.run(second, ImportMode.PARTIAL, Calls.HEADER + "\n" + String.join("\n", rows.subList(0, 900)));
        ImportJob job =
                calls.run(second, ImportMode.PARTIAL, Calls.HEADER + "\n" + String.join("\n", rows.subList(600, 1500)));

        assertThat(job.rows()).isEqualTo(new RowCounts(900, 600, 300, 0, 0, 0));
        assertThat(calls.checksum(second)).isEqualTo(expected).startsWith("1500 ");
    }

    @Test
    void changedRowsAreRestatedAndTheirFormerStateIsKept() throws Exception {
        calls.run(vendor, ImportMode.PARTIAL, Calls.file(1000));
        String changed = Calls.file(1000);
        for (int id = 40; id < 1000; id += 50) {
            changed = changed.replace(
                    "\n" + Calls.row(id) + "\n", "\n" + Calls.row(id).replace(",PS,", ",NE,") + "\n");
        }

        ImportJob job = calls.run(vendor, ImportMode.PARTIAL, changed);

        assertThat(job.rows()).isEqualTo(new RowCounts(1000, 0, 980, 20, 0, 0));
        assertThat(calls.value(vendor, "select count(*) from kit_call where queue = 'NE'"))
                .isEqualTo("20");
        assertThat(calls.value(vendor, "select count(*) from kit_call_history where vendor_id = '" + vendor + "'"))
                .isEqualTo("20");
    }

    @Test
    void ofRowsWithOneIdentityTheLastWins() throws Exception {
        String file = Calls.HEADER + "\n" + Calls.row(1) + "\n" + Calls.row(1) + "\n"
                + Calls.row(1).replace(",PS,", ",NE,") + "\n";

        ImportJob job = calls.run(vendor, ImportMode.PARTIAL, file);

        assertThat(job.rows()).isEqualTo(new RowCounts(3, 3, 0, 0, 0, 0));
        assertThat(job.records()).isEqualTo(new RecordCounts(1, 0, 0));
        assertThat(calls.value(vendor, "select string_agg(queue, ',') from kit_call"))
                .isEqualTo("NE");
    }

    @Test
    void aRehearsalKnowsWhatItSawInAnEarlierChunk() throws Exception {
        String again = Calls.file(1300);

        ImportJob rehearsed = calls.run(vendor, ImportMode.VALIDATE, again + again.substring(again.indexOf('\n') + 1));
        ImportJob stored = calls.run(vendor, ImportMode.PARTIAL, again + again.substring(again.indexOf('\n') + 1));

        assertThat(rehearsed.rows()).isEqualTo(stored.rows());
        assertThat(rehearsed.records()).isEqualTo(stored.records());
        assertThat(rehearsed.rows().unchanged()).isEqualTo(1300);
    }

    @Test
    void validateSaysWhatWouldHappenAndStoresNothing() throws Exception {
        calls.run(vendor, ImportMode.PARTIAL, Calls.file(700));
        String before = calls.checksum(vendor);

        ImportJob job =
                calls.run(vendor, ImportMode.VALIDATE, Calls.file(1300) + "AA01,,990201,7:00:00" + ",".repeat(11));

        assertThat(job.state()).isEqualTo(JobState.COMPLETED);
        assertThat(job.rows()).isEqualTo(new RowCounts(1301, 600, 700, 0, 1, 0));
        assertThat(calls.rejects(vendor, job.id())).hasSize(1);
        assertThat(calls.checksum(vendor)).isEqualTo(before);
    }

    @Test
    void allOrNothingStoresNothingIfOneRowIsBad() throws Exception {
        ImportJob job = calls.run(
                vendor,
                ImportMode.ALL_OR_NOTHING,
                Calls.file(1300) + Calls.row(1301).replace("990", "999"));

        assertThat(job.state()).isEqualTo(JobState.FAILED);
        assertThat(job.failure()).extracting(ImportJob.Failure::code).isEqualTo("rows-rejected");
        assertThat(job.rows()).isEqualTo(new RowCounts(1301, 0, 0, 0, 1, 1300));
        assertThat(calls.rejects(vendor, job.id())).singleElement().satisfies(row -> {
            assertThat(row.line()).isEqualTo(1302);
            assertThat(row.code()).isEqualTo("not-a-time");
        });
        assertThat(calls.value(vendor, "select count(*) from kit_call")).isEqualTo("0");
    }

    @Test
    void allOrNothingStoresEverythingIfNoRowIsBad() throws Exception {
        ImportJob job = calls.run(vendor, ImportMode.ALL_OR_NOTHING, Calls.file(1300));

        assertThat(job.state()).isEqualTo(JobState.COMPLETED);
        assertThat(job.rows()).isEqualTo(new RowCounts(1300, 1300, 0, 0, 0, 0));
        assertThat(calls.value(vendor, "select count(*) from kit_call")).isEqualTo("1300");
    }

    @Test
    void aWaitingJobIsCancelledAtOnceAndAnEndedOneCannotBe() throws Exception {
        UUID id = calls.submit(
                        vendor, ImportMode.PARTIAL, Calls.file(10).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .id();

        ImportJob job = VendorScope.of(vendor).call(() -> calls.jobs().cancel(CallTarget.KIND, id));

        assertThat(job.state()).isEqualTo(JobState.CANCELLED);
        assertThat(calls.value(vendor, "select count(*) from import_upload_block"))
                .isEqualTo("0");
        assertThatThrownBy(() -> VendorScope.of(vendor).call(() -> calls.jobs().cancel(CallTarget.KIND, id)))
                .isInstanceOf(ImportRefusal.class);
    }

    @Test
    void aVendorSeesItsOwnJobsOnlyNewestFirst() throws Exception {
        for (int rows = 1; rows <= 3; rows++) {
            calls.run(vendor, ImportMode.PARTIAL, Calls.file(rows));
        }
        String other = calls.vendorWith(Calls.profile(FileFormat.CSV));

        Page<ImportJob> first = VendorScope.of(vendor).call(() -> calls.jobs().list(CallTarget.KIND, null, null, 2));
        Page<ImportJob> second =
                VendorScope.of(vendor).call(() -> calls.jobs().list(CallTarget.KIND, null, first.nextCursor(), 2));

        assertThat(first.items()).extracting(job -> job.rows().read()).containsExactly(3L, 2L);
        assertThat(second.items()).extracting(job -> job.rows().read()).containsExactly(1L);
        assertThat(second.nextCursor()).isNull();
        UUID id = first.items().get(0).id();
        assertThat(VendorScope.of(other).call(() -> calls.jobs().find(CallTarget.KIND, id)))
                .isEmpty();
    }
}
