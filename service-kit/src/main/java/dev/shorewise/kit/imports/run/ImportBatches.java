package dev.shorewise.kit.imports.run;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shorewise.kit.imports.Batch;
import dev.shorewise.kit.imports.BatchResult;
import dev.shorewise.kit.imports.ImportConfig;
import dev.shorewise.kit.imports.ImportContext;
import dev.shorewise.kit.imports.ImportMode;
import dev.shorewise.kit.imports.ImportProfiles;
import dev.shorewise.kit.imports.ImportTarget;
import dev.shorewise.kit.imports.ImportTarget.Session;
import dev.shorewise.kit.imports.JobState;
import dev.shorewise.kit.imports.PseudonymKey;
import dev.shorewise.kit.imports.Submission;
import dev.shorewise.kit.imports.Upload;
import dev.shorewise.kit.imports.format.Dialect;
import dev.shorewise.kit.imports.format.Layout;
import dev.shorewise.kit.imports.profile.ProfileColumns;
import dev.shorewise.kit.imports.store.JobLeases;
import dev.shorewise.kit.imports.store.JobLeases.Attempt;
import dev.shorewise.kit.imports.store.JobLeases.Claimed;
import dev.shorewise.kit.imports.store.JobLeases.Place;
import dev.shorewise.kit.imports.store.JobRows;
import dev.shorewise.kit.imports.values.ReadingPlan;
import dev.shorewise.kit.problems.KitRefusal;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Takes a few rows at once and answers what became of each, all in one transaction. Good rows are stored, bad ones not. */
@ApplicationScoped
public class ImportBatches {

    private static final Place DONE = new Place(1, 0, 0, null);

    private final DataSource database;
    private final ImportConfig config;
    private final ImportProfiles profiles;
    private final JobRows jobs;
    private final JobLeases leases;
    private final PseudonymKey pseudonyms;
    private final List<ImportTarget> targets;

    ImportBatches(
            DataSource database,
            ImportConfig config,
            ImportProfiles profiles,
            JobRows jobs,
            JobLeases leases,
            PseudonymKey pseudonyms,
            @All List<ImportTarget> targets) {
        this.database = database;
        this.config = config;
        this.profiles = profiles;
        this.jobs = jobs;
        this.leases = leases;
        this.pseudonyms = pseudonyms;
        this.targets = targets;
    }

    /**
     * Imports the rows; joins the caller's transaction.
     *
     * @throws KitRefusal (404) if the owner has no such profile; (400) if there are no rows or too many
     */
    public BatchResult submit(Batch batch) {
        if (batch.rows().isEmpty()
                || batch.rows().size() > Batch.MOST
                || !batch.rows().stream().allMatch(JsonNode::isObject)) {
            throw KitRefusal.badParameter("rows", "1 to " + Batch.MOST + " objects");
        }
        ImportProfiles.Stored profile = profiles.find(batch.kind(), batch.vendorId(), batch.profileId(), null)
                .orElseThrow(KitRefusal::unknown);
        return QuarkusTransaction.joiningExisting().call(() -> {
            try (Connection connection = database.getConnection()) {
                return apply(connection, batch, profile);
            }
        });
    }

    private BatchResult apply(Connection connection, Batch batch, ImportProfiles.Stored profile) throws SQLException {
        List<String> columns = List.copyOf(ProfileColumns.of(profile.profile()));
        Layout layout = new Layout(false, columns, 0, 0);
        UUID id = jobs.insert(connection, submission(batch), profile.version(), layout);
        ImportContext context = new ImportContext(
                id, batch.kind(), batch.vendorId(), batch.parameters(), batch.profileId(), profile.version());
        Claimed job = new Claimed(context, ImportMode.PARTIAL, layout, 0, new Place(0, 0, 0, null), new Attempt(0, 0));
        ImportTarget target = targets.stream()
                .filter(known -> known.kind().equals(batch.kind()))
                .findAny()
                .orElseThrow();
        Session session = target.open(context);
        ReadingPlan plan = new ReadingPlan(
                profile.profile(),
                target.fields(),
                columns,
                session.zone().orElse(ZoneOffset.UTC),
                pseudonyms.create());
        BatchRows rows = new BatchRows(
                new RowReading(job, plan, Dialect.json(columns), session, ChunkLimits.of(config)),
                connection,
                batch.rows().size());
        List<BatchResult.Row> fates = rows.apply(batch.rows());
        leases.checkpoint(connection, job, DONE, rows.counts(), 100);
        leases.finish(connection, job, JobState.COMPLETED, null, null);
        return new BatchResult(jobs.find(connection, batch.kind(), id).orElseThrow(), fates);
    }

    private static Submission submission(Batch batch) {
        return new Submission(
                batch.kind(),
                batch.vendorId(),
                batch.profileId(),
                ImportMode.PARTIAL,
                batch.parameters(),
                new Upload(batch.submittedBy(), null, "application/json", null, InputStream.nullInputStream()));
    }
}
