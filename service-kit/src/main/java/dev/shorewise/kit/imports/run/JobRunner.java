package dev.shorewise.kit.imports.run;

import dev.shorewise.kit.imports.ImportConfig;
import dev.shorewise.kit.imports.ImportTarget;
import dev.shorewise.kit.imports.ImportTarget.Session;
import dev.shorewise.kit.imports.JobState;
import dev.shorewise.kit.imports.PseudonymKey;
import dev.shorewise.kit.imports.format.Dialect;
import dev.shorewise.kit.imports.profile.ImportProfile;
import dev.shorewise.kit.imports.profile.RowRules.PerRecord;
import dev.shorewise.kit.imports.store.JobLeases;
import dev.shorewise.kit.imports.store.JobLeases.Claimed;
import dev.shorewise.kit.imports.store.JobLeases.Place;
import dev.shorewise.kit.imports.store.ProfileRows;
import dev.shorewise.kit.imports.values.ReadingPlan;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Takes a claimed job through its passes, from where it stands to its end or until it is told to stop. */
@ApplicationScoped
public class JobRunner {

    private static final int MOST_STALLS = 25;

    private final DataSource database;
    private final ImportConfig config;
    private final JobLeases leases;
    private final ProfileRows profiles;
    private final PseudonymKey pseudonyms;
    private final ImportMetrics metrics;
    private final Map<String, ImportTarget> targets;

    JobRunner(
            DataSource database,
            ImportConfig config,
            JobLeases leases,
            ProfileRows profiles,
            PseudonymKey pseudonyms,
            ImportMetrics metrics,
            @All List<ImportTarget> targets) {
        this.database = database;
        this.config = config;
        this.leases = leases;
        this.profiles = profiles;
        this.pseudonyms = pseudonyms;
        this.metrics = metrics;
        this.targets = targets.stream().collect(Collectors.toMap(ImportTarget::kind, Function.identity()));
    }

    /** Works until the job ends, is lost, or stopping begins; the chunk at hand is finished first. */
    void run(Hold hold, BooleanSupplier stopping) throws SQLException, IOException, InterruptedException {
        Claimed job = hold.job();
        if (job.attempt().stalls() > MOST_STALLS) {
            finish(job, JobState.FAILED, "no-progress", "Many attempts to work on this file came to nothing.");
            return;
        }
        ImportProfile profile = profile(job);
        RowReading reading = reading(job, profile);
        List<Pass> passes = Pass.of(job.mode(), profile.rows().perRecord());
        Place place = job.place();
        while (place.pass() < passes.size()) {
            Pass pass = passes.get(place.pass());
            if (pass == Pass.APPLY_ALL && failIfRejected(job)) {
                return;
            }
            boolean many = profile.rows().perRecord() == PerRecord.MANY;
            if (!pass(hold, stopping, reading, new Leg(pass, place, passes.size(), many && pass != Pass.STAGE))) {
                return;
            }
            place = start(job, place.pass() + 1);
        }
        finish(job, JobState.COMPLETED, null, null);
    }

    private record Leg(Pass pass, Place from, int passes, boolean staged) {
        int percent(double done) {
            return (int) Math.min(99, 100 * (from.pass() + done) / passes);
        }
    }

    private boolean pass(Hold hold, BooleanSupplier stopping, RowReading reading, Leg leg)
            throws SQLException, IOException, InterruptedException {
        Claimed job = hold.job();
        try (ChunkStore store = store(job, reading.session(), leg.pass());
                ChunkPipe pipe = new ChunkPipe(source(reading, leg), "import-reader-" + job.id())) {
            boolean last = false;
            while (!last) {
                Chunk chunk = pipe.take();
                if (hold.isLost()) {
                    return false;
                }
                if (hold.isCancelled()) {
                    finish(job, JobState.CANCELLED, null, null);
                    return false;
                }
                if (stopping.getAsBoolean()) {
                    release(job);
                    return false;
                }
                last = chunk.end().last();
                Place next = last ? start(job, leg.from().pass() + 1) : chunk.after();
                metrics.count(
                        job, store.store(chunk, next, leg.percent(chunk.end().done())));
            }
            return true;
        }
    }

    private ChunkStore store(Claimed job, Session session, Pass pass) throws SQLException {
        return pass == Pass.APPLY_ALL
                ? new AllAtOnce(database, leases, job, session)
                : new ChunkByChunk(database, leases, job, session, pass);
    }

    private ChunkSource source(RowReading reading, Leg leg) throws SQLException, IOException {
        if (leg.staged()) {
            return StagedChunks.open(reading, database, leg.from());
        }
        BlockInput file =
                new BlockInput(database, reading.job().id(), leg.from().position());
        return new FileChunks(reading, file, leg.from(), leg.pass() == Pass.STAGE);
    }

    private RowReading reading(Claimed job, ImportProfile profile) {
        ImportTarget target = targets.get(job.context().kind());
        if (target == null) {
            throw new IllegalStateException("claimed a job of a kind that nobody here fills");
        }
        Session session = target.open(job.context());
        ReadingPlan plan = new ReadingPlan(
                profile,
                target.fields(),
                job.layout().columns(),
                session.zone().orElse(ZoneOffset.UTC),
                pseudonyms.create());
        return new RowReading(job, plan, Dialect.of(profile.format(), job.layout()), session, ChunkLimits.of(config));
    }

    private ImportProfile profile(Claimed job) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return profiles.find(
                            connection,
                            job.context().kind(),
                            job.context().vendorId(),
                            job.context().profileId(),
                            job.context().profileVersion())
                    .orElseThrow()
                    .profile();
        }
    }

    private static Place start(Claimed job, int pass) {
        return new Place(pass, job.layout().dataFrom(), job.layout().linesBefore(), null);
    }

    private boolean failIfRejected(Claimed job) throws SQLException {
        try (Connection connection = database.getConnection()) {
            long rejected = leases.rejected(connection, job);
            if (rejected == 0) {
                return false;
            }
            connection.setAutoCommit(false);
            leases.leaveOutTheRest(connection, job);
            leases.finish(
                    connection,
                    job,
                    JobState.FAILED,
                    "rows-rejected",
                    rejected + " rows are bad, so none was stored. Correct them and send the whole file again.");
            connection.commit();
            metrics.ended(job, JobState.FAILED);
            return true;
        }
    }

    /** Ends the job. */
    void finish(
            Claimed job,
            JobState state,
            @org.jspecify.annotations.Nullable String code,
            @org.jspecify.annotations.Nullable String detail)
            throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            leases.finish(connection, job, state, code, detail);
            connection.commit();
        }
        metrics.ended(job, state);
    }

    private void release(Claimed job) throws SQLException {
        try (Connection connection = database.getConnection()) {
            leases.release(connection, job);
        }
    }
}
