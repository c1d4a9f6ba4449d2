package dev.shorewise.kit.imports.run;

import dev.shorewise.kit.imports.ImportRecord;
import dev.shorewise.kit.imports.RowProblem;
import dev.shorewise.kit.imports.run.Chunk.Progress;
import dev.shorewise.kit.imports.store.JobLeases.Place;
import dev.shorewise.kit.imports.store.RejectRows.Reject;
import dev.shorewise.kit.imports.store.StagedRows;
import dev.shorewise.kit.imports.store.StagedRows.Staged;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads the rows that were laid aside, record by record, and makes one of each record's rows. */
final class StagedChunks implements ChunkSource {

    private final RowReading reading;
    private final GroupReader groups;
    private final Connection connection;
    private final PreparedStatement statement;
    private final ResultSet rows;
    private final long total;
    private final int pass;
    private long seen;
    private @Nullable Staged ahead;
    private @Nullable String lastIdentity;

    /** Reads on a connection of its own, which is given back when the source is closed. */
    static StagedChunks open(RowReading reading, DataSource database, Place place) throws SQLException {
        Connection connection = database.getConnection();
        try {
            return new StagedChunks(reading, connection, place);
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private StagedChunks(RowReading reading, Connection connection, Place place) throws SQLException {
        this.reading = reading;
        this.groups = new GroupReader(reading);
        this.connection = connection;
        this.pass = place.pass();
        this.lastIdentity = place.lastIdentity();
        connection.setAutoCommit(false);
        total = Math.max(1, StagedRows.count(connection, reading.job().id()));
        statement = connection.prepareStatement(StagedRows.SELECT);
        rows = StagedRows.open(statement, reading.job().id(), lastIdentity);
        ahead = read();
    }

    @Override
    public Chunk next() throws SQLException {
        List<ImportRecord> records = new ArrayList<>();
        List<Reject> rejects = new ArrayList<>();
        long bytes = 0;
        int count = 0;
        while (ahead != null
                && count < reading.limits().rows()
                && bytes < reading.limits().bytes()) {
            List<Staged> group = group(ahead);
            count += group.size();
            bytes += group.stream().mapToLong(row -> row.original().length).sum();
            add(group, records, rejects);
        }
        seen += count;
        return new Chunk(
                records,
                List.of(),
                rejects,
                new Chunk.Rows(0, 0),
                new Place(pass, 0, 0, lastIdentity),
                new Progress(ahead == null, (double) seen / total));
    }

    @Override
    public void close() throws SQLException {
        try (connection;
                statement;
                rows) {
            connection.rollback();
        }
    }

    private void add(List<Staged> group, List<ImportRecord> records, List<Reject> rejects) {
        GroupReader.Result result = groups.read(group);
        if (result.good() != null) {
            records.add(result.good());
            return;
        }
        for (Staged row : group) {
            RowProblem problem = row.line() == result.badLine()
                    ? result.problem()
                    : RowProblem.ofRow(
                            "record-rejected",
                            "Line " + result.badLine()
                                    + ", another row of this record, is rejected: send them together.");
            rejects.add(new Reject(row.line(), problem, row.original(), groups.pseudonyms(row)));
        }
    }

    private List<Staged> group(Staged first) throws SQLException {
        List<Staged> group = new ArrayList<>();
        group.add(first);
        ahead = read();
        while (ahead != null && ahead.identity().equals(first.identity())) {
            group.add(ahead);
            ahead = read();
        }
        lastIdentity = first.identity();
        return group;
    }

    private @Nullable Staged read() throws SQLException {
        return rows.next() ? new Staged(rows.getString(1), rows.getLong(2), rows.getBytes(3)) : null;
    }
}
