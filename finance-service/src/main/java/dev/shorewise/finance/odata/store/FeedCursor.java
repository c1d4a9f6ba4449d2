package dev.shorewise.finance.odata.store;

import dev.shorewise.finance.odata.model.ColumnType;
import dev.shorewise.finance.odata.model.FeedColumn;
import dev.shorewise.finance.odata.model.FeedTable;
import dev.shorewise.finance.odata.query.Fragment;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows of an answer, a few hundred in memory at a time. Whoever opened it closes it. */
public final class FeedCursor implements Iterator<FeedCursor.Row>, AutoCloseable {

    private static final int AT_A_TIME = 500;

    private final FeedTable table;
    private final Connection connection;
    private final PreparedStatement query;
    private final ResultSet rows;
    private final int columns;
    private boolean more;

    FeedCursor(Connection connection, FeedTable table, String sql, Fragment parameters) throws SQLException {
        this.table = table;
        this.connection = connection;
        this.query = connection.prepareStatement(sql);
        query.setFetchSize(AT_A_TIME);
        FeedRows.bind(query, parameters);
        this.rows = query.executeQuery();
        this.columns = rows.getMetaData().getColumnCount();
        this.more = rows.next();
    }

    /**
     * A row.
     *
     * @param values in the order of the columns
     * @param keys of its place in the order, as text
     */
    public record Row(List<@Nullable Object> values, List<String> keys) {}

    @Override
    public boolean hasNext() {
        return more;
    }

    @Override
    public Row next() {
        if (!more) {
            throw new NoSuchElementException();
        }
        try {
            Row row = row();
            more = rows.next();
            return row;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try (connection;
                query;
                rows) {
            more = false;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Row row() throws SQLException {
        List<@Nullable Object> values = new ArrayList<>();
        int at = 1;
        for (FeedColumn column : table.columns()) {
            values.add(value(rows, at, column.type()));
            at++;
        }
        List<String> keys = new ArrayList<>();
        for (; at <= columns; at++) {
            keys.add(rows.getString(at));
        }
        return new Row(values, keys);
    }

    private static @Nullable Object value(ResultSet row, int at, ColumnType type) throws SQLException {
        return switch (type) {
            case TEXT -> row.getString(at);
            case NUMBER -> row.getObject(at, BigDecimal.class);
            case INTEGER -> row.getObject(at, Integer.class);
            case DATE -> row.getObject(at, LocalDate.class);
            case TIME -> row.getObject(at, OffsetDateTime.class);
            case ID -> row.getObject(at, UUID.class);
            case FLAG -> row.getObject(at, Boolean.class);
        };
    }
}
