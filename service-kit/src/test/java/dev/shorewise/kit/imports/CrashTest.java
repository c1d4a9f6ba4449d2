package dev.shorewise.kit.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.kit.callers.VendorScope;
import dev.shorewise.kit.imports.ImportJob.RowCounts;
import dev.shorewise.kit.imports.profile.FileFormat;
import dev.shorewise.kit.imports.profile.ImportProfile;
import dev.shorewise.kit.imports.profile.RowRules;
import dev.shorewise.kit.imports.profile.RowRules.PerRecord;
import dev.shorewise.kit.imports.run.TestWorkers;
import dev.shorewise.test.ServiceResources;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever dies in the middle, nothing is lost and nothing comes twice. */
@QuarkusTest
@TestProfile(DrivenWorkers.class)
@QuarkusTestResource(ServiceResources.class)
class CrashTest {

    private static final int ROWS = 10_000;
    private static final int BAD = 20;
    private static final int KILLS = 12;

    @Inject
    Calls calls;

    @Inject
    TestWorkers workers;

    @ConfigProperty(name = ServiceResources.SUPERUSER_URL)
    String superuser = "";

    private byte[] file = new byte[0];

    @BeforeEach
    void aFileWithSomeBadRows() {
        StringBuilder text = new StringBuilder(Calls.HEADER).append('\n');
        for (int id = 1; id <= ROWS; id++) {
            text.append(id % (ROWS / BAD) == 7 ? Calls.row(id).replace(",990", ",999") : Calls.row(id))
                    .append('\n');
        }
        file = text.toString().getBytes(UTF_8);
    }

    private static ImportProfile profile(PerRecord perRecord) {
        ImportProfile one = Calls.profile(FileFormat.CSV);
        return new ImportProfile(
                one.format(),
                one.missing(),
                one.identity(),
                one.times(),
                one.fields(),
                new RowRules(null, perRecord, null));
    }

    @ParameterizedTest
    @EnumSource(PerRecord.class)
    void aJobWhoseConnectionsAreKilledAgainAndAgainEndsAsIfNothingHadHappened(PerRecord perRecord) throws Exception {
        String vendor = calls.vendorWith(profile(perRecord));
        UUID id = calls.submit(vendor, ImportMode.PARTIAL, file).id();
        Random random = new Random(11);
        AtomicInteger kills = new AtomicInteger();
        Thread killer = new Thread(() -> killBackends(random, kills));
        killer.start();

        int process = 0;
        while (!ended(vendor, id)) {
            String name = "process-" + process++;
            try {
                workers.workOnce("crashing-node", name, () -> afterAKill(kills));
            } catch (Exception e) {
                // the connection of the claim itself was killed
            }
        }
        killer.interrupt();
        killer.join();

        assertThat(kills.get()).isPositive();
        everyRowIsThereOnce(vendor, id);
    }

    /** Lets the job go on, but on a quick machine not before somebody was killed. */
    private static boolean afterAKill(AtomicInteger kills) {
        for (int waited = 0; kills.get() == 0 && waited < 20_000; waited++) {
            LockSupport.parkNanos(1_000_000);
        }
        return false;
    }

    @Test
    void aJobStoppedAfterEveryChunkGoesOnWhereItStopped() throws Exception {
        String vendor = calls.vendorWith(profile(PerRecord.MANY));
        UUID id = calls.submit(vendor, ImportMode.PARTIAL, file).id();
        int runs = 0;
        while (!ended(vendor, id)) {
            AtomicInteger asked = new AtomicInteger();
            workers.workOnce("node-" + runs++ % 2, "p", () -> asked.getAndIncrement() >= 3);
        }

        assertThat(runs).isGreaterThan(10);
        everyRowIsThereOnce(vendor, id);
    }

    @Test
    void aWorkerThatLostItsLeaseStoresNothingMore() throws Exception {
        String vendor = calls.vendorWith(profile(PerRecord.ONE));
        UUID id = calls.submit(vendor, ImportMode.PARTIAL, file).id();
        AtomicInteger asked = new AtomicInteger();

        workers.workOnce("slow-node", "p", () -> {
            if (asked.getAndIncrement() == 5) {
                anotherTakesOver();
            }
            return false;
        });

        ImportJob job = calls.job(vendor, id);
        assertThat(job.state()).isEqualTo(JobState.COMPLETED);
        everyRowIsThereOnce(vendor, id);
    }

    @Test
    void aRunningJobIsCancelledAfterTheChunkAtHand() throws Exception {
        String vendor = calls.vendorWith(profile(PerRecord.ONE));
        UUID id = calls.submit(vendor, ImportMode.PARTIAL, file).id();
        AtomicInteger asked = new AtomicInteger();
        workers.workOnce("node", "p", () -> asked.getAndIncrement() >= 4);

        VendorScope.ALL.run(
                () -> sql("update import_job set state = 'RUNNING', leased_until = now() where id = '" + id + "'"));
        ImportJob asking = VendorScope.of(vendor).call(() -> calls.jobs().cancel(CallTarget.KIND, id));
        workers.workOnce("node", "q", () -> false);

        assertThat(asking.state()).isEqualTo(JobState.RUNNING);
        ImportJob job = calls.job(vendor, id);
        assertThat(job.state()).isEqualTo(JobState.CANCELLED);
        assertThat(calls.value(vendor, "select count(*) from kit_call"))
                .isEqualTo(Long.toString(job.rows().accepted()))
                .isNotEqualTo("0");
    }

    @Test
    void allOrNothingIsAllAfterCrashesToo() throws Exception {
        String vendor = calls.vendorWith(profile(PerRecord.ONE));
        UUID id = calls.submit(
                        vendor, ImportMode.ALL_OR_NOTHING, Calls.file(4000).getBytes(UTF_8))
                .id();
        AtomicInteger asked = new AtomicInteger();
        workers.workOnce("node", "p", () -> asked.getAndIncrement() >= 12);
        String between = calls.value(vendor, "select count(*) from kit_call");

        workers.workAll();

        assertThat(between).isEqualTo("0");
        assertThat(calls.job(vendor, id).rows()).isEqualTo(new RowCounts(4000, 4000, 0, 0, 0, 0));
        assertThat(calls.value(vendor, "select count(*) from kit_call")).isEqualTo("4000");
    }

    private boolean ended(String vendor, UUID id) {
        for (int attempt = 0; attempt < 20; attempt++) {
            try {
                return calls.job(vendor, id).state().isEnd();
            } catch (Exception e) {
                // this connection was killed too
            }
        }
        throw new AssertionError("the job cannot be read");
    }

    private void everyRowIsThereOnce(String vendor, UUID id) throws Exception {
        ImportJob job = calls.job(vendor, id);
        assertThat(job.state()).isEqualTo(JobState.COMPLETED);
        assertThat(job.rows()).isEqualTo(new RowCounts(ROWS, ROWS - BAD, 0, 0, BAD, 0));
        assertThat(calls.value(vendor, "select count(*) || ' ' || count(distinct identity) from kit_call"))
                .isEqualTo((ROWS - BAD) + " " + (ROWS - BAD));
        assertThat(calls.value(vendor, "select count(*) from import_reject where job_id = '" + id + "'"))
                .isEqualTo(Integer.toString(BAD));
        assertThat(calls.value(vendor, "select count(*) from kit_call_history where vendor_id = '" + vendor + "'"))
                .isEqualTo("0");
        String undisturbed = calls.vendorWith(profile(PerRecord.ONE));
        calls.run(undisturbed, ImportMode.PARTIAL, file);
        assertThat(calls.checksum(vendor)).isEqualTo(calls.checksum(undisturbed));
    }

    private void anotherTakesOver() {
        sql("update import_job set leased_until = now() - interval '1 s'");
        Thread other = new Thread(() -> {
            try {
                workers.workOnce("other-node", "p", () -> false);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        other.start();
        try {
            other.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void killBackends(Random random, AtomicInteger kills) {
        try {
            while (kills.get() < KILLS) {
                Thread.sleep(100 + random.nextInt(400));
                sql(
                        "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'service' and state <> 'idle'");
                kills.incrementAndGet();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void sql(String statement) {
        try (Connection connection = DriverManager.getConnection(superuser);
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
