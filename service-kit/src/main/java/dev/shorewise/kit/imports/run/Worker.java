package dev.shorewise.kit.imports.run;

import dev.shorewise.kit.callers.VendorScope;
import dev.shorewise.kit.imports.ImportConfig;
import dev.shorewise.kit.imports.ImportJobs;
import dev.shorewise.kit.imports.JobState;
import dev.shorewise.kit.imports.store.JobLeases;
import dev.shorewise.kit.imports.store.JobLeases.Claimed;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** Claims jobs and runs them one after another; several threads may use one. */
final class Worker {

    private static final Logger LOG = Logger.getLogger(Worker.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int TRIES = 3;

    private final DataSource database;
    private final JobLeases leases;
    private final JobRunner runner;
    private final ImportConfig config;
    private final JobLeases.Worker self;
    private final Collection<String> kinds;

    Worker(
            DataSource database,
            JobLeases leases,
            JobRunner runner,
            ImportConfig config,
            JobLeases.Worker self,
            Collection<String> kinds) {
        this.database = database;
        this.leases = leases;
        this.runner = runner;
        this.config = config;
        this.self = self;
        this.kinds = kinds;
    }

    /** Works on one job if one can be claimed; false if none waits. */
    boolean workOnce(BooleanSupplier stopping) throws Exception {
        Optional<Claimed> claimed = VendorScope.ALL.call(this::claim);
        if (claimed.isEmpty()) {
            return false;
        }
        scope(claimed.get()).call(() -> {
            work(claimed.get(), stopping);
            return claimed;
        });
        return true;
    }

    private void work(Claimed job, BooleanSupplier stopping) throws InterruptedException {
        Hold hold = new Hold(job);
        try (Heartbeat beat = new Heartbeat(() -> renew(hold), config.lease())) {
            renew(hold);
            runner.run(hold, stopping);
        } catch (JobLeases.LeaseLost e) {
            LOG.infof("Import job %s is another worker's now.", job.id());
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception | Error e) {
            failed(job, e);
        }
    }

    /** Gives the job another try soon, unless it has come to nothing again and again for a reason that will not pass. */
    private void failed(Claimed job, Throwable cause) {
        try {
            if (Transient.is(cause) || job.attempt().stalls() < TRIES) {
                pause(job, cause);
            } else {
                LOG.errorf(cause, "Import job %s failed.", job.id());
                runner.finish(
                        job,
                        JobState.FAILED,
                        "internal",
                        "The file could not be worked on. What was stored before stays; tell your administrator this job's id.");
            }
        } catch (SQLException | IllegalStateException | JobLeases.LeaseLost e) {
            LOG.warnf("Import job %s is left to its lease: %s", job.id(), e);
        }
    }

    private void pause(Claimed job, Throwable cause) throws SQLException {
        try (Connection connection = database.getConnection()) {
            if (leases.renew(connection, job, PAUSE).isPresent()) {
                LOG.warnf(cause, "Import job %s pauses.", job.id());
            }
        }
    }

    private void renew(Hold hold) {
        try (Connection connection = database.getConnection()) {
            Optional<Boolean> cancelled = leases.renew(connection, hold.job(), config.lease());
            if (cancelled.isEmpty()) {
                hold.lose();
            } else if (cancelled.get()) {
                hold.cancel();
            }
        } catch (SQLException | IllegalStateException e) {
            LOG.warnf(
                    "The lease of import job %s could not be renewed: %s",
                    hold.job().id(), e);
        }
    }

    private Optional<Claimed> claim() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return leases.claim(connection, self, kinds, config.lease());
        }
    }

    private static VendorScope scope(Claimed job) {
        String vendor = job.context().vendorId();
        return vendor.equals(ImportJobs.CLIENT) ? VendorScope.ALL : VendorScope.of(vendor);
    }
}
