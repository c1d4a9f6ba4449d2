package dev.shorewise.kit.imports.copy;

import dev.shorewise.kit.imports.Applied;
import dev.shorewise.kit.imports.Tally;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Brings rows of a table to a given state: copied into a temporary table, then one statement for the new ones and one for
 * the changed ones. All run in the caller's transaction. Two that send the same row at once are settled by the table's
 * constraint.
 */
public final class StagedMerge {

    private final Connection connection;
    private final MergePlan plan;
    private final List<String> scope;
    private long records;
    private long rows;

    /** A merge of rows that share the plan's columns of scope, in their order. */
    public StagedMerge(Connection connection, MergePlan plan, String... scope) {
        this.connection = connection;
        this.plan = plan;
        this.scope = List.of(scope);
    }

    /**
     * A row of the table and how many rows of a file it is made of.
     *
     * @param row no other with the same keys is in the merge
     * @param rows 1 or more
     */
    public record Staged<T>(T row, int rows) {}

    /** Writes a row's keys and content in the order of the plan. */
    @FunctionalInterface
    public interface Writer<T> {

        /** Adds the values, and does not end the row. */
        void write(CopyText copy, T row) throws SQLException;
    }

    /** Copies rows into the temporary table, where the caller may still change them. */
    public <T> void stage(List<Staged<T>> staged, Writer<T> writer) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute(plan.stage());
            sql.execute("truncate " + plan.staged());
            try (CopyText copy = CopyText.into(connection, plan.staged())) {
                for (Staged<T> one : staged) {
                    copy.add(one.rows());
                    writer.write(copy, one.row());
                    copy.endRow();
                }
                copy.finish();
            }
            sql.execute("analyze " + plan.staged());
        }
        records = staged.size();
        rows = staged.stream().mapToLong(Staged::rows).sum();
    }

    /** Merges what is staged. */
    public Applied apply() throws SQLException {
        Tally created = tally(plan.create());
        Tally restated = tally(plan.restate());
        Tally unchanged =
                new Tally(records - created.records() - restated.records(), rows - created.rows() - restated.rows());
        return new Applied(created, unchanged, restated);
    }

    private Tally tally(String merge) throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement(merge)) {
            for (int i = 0; i < scope.size(); i++) {
                sql.setString(i + 1, scope.get(i));
            }
            try (ResultSet counted = sql.executeQuery()) {
                counted.next();
                return new Tally(counted.getLong(1), counted.getLong(2));
            }
        }
    }
}
