package dev.shorewise.kit.imports.run;

import dev.shorewise.kit.imports.Applied;
import dev.shorewise.kit.imports.ImportTarget.Session;
import dev.shorewise.kit.imports.store.JobLeases;
import dev.shorewise.kit.imports.store.JobLeases.Claimed;
import dev.shorewise.kit.imports.store.JobLeases.Counts;
import dev.shorewise.kit.imports.store.JobLeases.Place;
import dev.shorewise.kit.imports.store.RehearsedRows;
import dev.shorewise.kit.imports.store.RejectRows;
import dev.shorewise.kit.imports.store.RejectRows.Reject;
import dev.shorewise.kit.imports.store.StagedRows;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Each chunk is a transaction: its rows, rejects and counts, and the place to go on from. */
record ChunkByChunk(DataSource database, JobLeases leases, Claimed job, Session session, Pass pass)
        implements ChunkStore {

    @Override
    public Counts store(Chunk chunk, Place next, int percent) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                Counts counts = counts(chunk, act(chunk, connection));
                RejectRows.insert(
                        connection, job.id(), job.context().vendorId(), keepable(chunk.rejects(), connection));
                leases.checkpoint(connection, job, next, counts, percent);
                connection.commit();
                return counts;
            } catch (SQLException | RuntimeException | Error e) {
                rollback(connection, e);
                throw e;
            }
        }
    }

    /** Without what is said by rows that may name somebody who was erased, and without what the target does not keep. */
    private List<Reject> keepable(List<Reject> rejects, Connection connection) throws SQLException {
        Set<String> subjects =
                rejects.stream().flatMap(reject -> reject.subjects().stream()).collect(Collectors.toSet());
        Set<String> erased = subjects.isEmpty() ? Set.of() : session.erased(connection, subjects);
        return rejects.stream()
                .map(reject -> reject.subjects().stream().anyMatch(erased::contains)
                        ? reject.without(RejectRows.ERASED)
                        : reject.saying(session::keepable))
                .toList();
    }

    private static void rollback(Connection connection, Throwable cause) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    @Override
    public void close() {}

    private Applied act(Chunk chunk, Connection connection) throws SQLException {
        return switch (pass) {
            case APPLY -> Applier.apply(session, connection, chunk.records());
            case REHEARSE -> rehearse(chunk, connection);
            case CHECK -> Applied.NOTHING;
            case STAGE -> {
                StagedRows.insert(connection, job.id(), job.context().vendorId(), chunk.staged());
                yield Applied.NOTHING;
            }
            case APPLY_ALL -> throw new IllegalStateException("not chunk by chunk");
        };
    }

    private Applied rehearse(Chunk chunk, Connection connection) throws SQLException {
        if (chunk.records().isEmpty()) {
            return Applied.NOTHING;
        }
        RehearsedRows.Seen seen =
                RehearsedRows.see(connection, job.id(), job.context().vendorId(), Applier.distinct(chunk.records()));
        Savepoint before = connection.setSavepoint();
        Applied applied = Applier.apply(session, connection, seen.fresh());
        connection.rollback(before);
        return applied.plus(seen.again());
    }

    private static Counts counts(Chunk chunk, Applied applied) {
        return new Counts(
                chunk.rows().read(), chunk.rows().skipped(), chunk.rejects().size(), applied);
    }
}
