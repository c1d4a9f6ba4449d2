package dev.shorewise.kit.imports.run;

import dev.shorewise.kit.imports.Applied;
import dev.shorewise.kit.imports.ImportTarget.Session;
import dev.shorewise.kit.imports.store.JobLeases;
import dev.shorewise.kit.imports.store.JobLeases.Claimed;
import dev.shorewise.kit.imports.store.JobLeases.Counts;
import dev.shorewise.kit.imports.store.JobLeases.Place;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** All chunks are one transaction, committed with the last; rows were read, counted and found good in a pass before. */
final class AllAtOnce implements ChunkStore {

    private final JobLeases leases;
    private final Claimed job;
    private final Session session;
    private final Connection connection;
    private Applied applied = Applied.NOTHING;

    AllAtOnce(DataSource database, JobLeases leases, Claimed job, Session session) throws SQLException {
        this.leases = leases;
        this.job = job;
        this.session = session;
        this.connection = database.getConnection();
    }

    @Override
    public Counts store(Chunk chunk, Place next, int percent) throws SQLException {
        if (!chunk.rejects().isEmpty()) {
            throw new IllegalStateException("Line " + chunk.rejects().get(0).line() + " was good in the pass before.");
        }
        connection.setAutoCommit(false);
        applied = applied.plus(Applier.apply(session, connection, chunk.records()));
        if (!chunk.end().last()) {
            return new Counts(0, 0, 0, Applied.NOTHING);
        }
        Counts counts = new Counts(0, 0, 0, applied);
        leases.checkpoint(connection, job, next, counts, percent);
        connection.commit();
        return counts;
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            if (!connection.getAutoCommit()) {
                connection.rollback();
            }
        }
    }
}
