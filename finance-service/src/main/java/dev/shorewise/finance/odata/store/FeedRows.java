package dev.shorewise.finance.odata.store;

import dev.shorewise.finance.odata.model.ColumnType;
import dev.shorewise.finance.odata.model.FeedColumn;
import dev.shorewise.finance.odata.model.FeedTable;
import dev.shorewise.finance.odata.query.FeedQuery;
import dev.shorewise.finance.odata.query.Fragment;
import dev.shorewise.finance.odata.query.Ordering;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads rows of the feed. Every value of a caller is a parameter; every name comes from the model. */
@ApplicationScoped
public class FeedRows {

    private final DataSource database;

    FeedRows(DataSource database) {
        this.database = database;
    }

    /**
     * A row.
     *
     * @param values in the order of the columns
     * @param keys of its place in the order, as text
     */
    public record Row(List<@Nullable Object> values, List<String> keys) {}

    /** The rows of a question. */
    public List<Row> list(FeedQuery query) {
        FeedTable table = query.table();
        String columns = Stream.concat(
                        table.columns().stream().map(FeedColumn::sql),
                        query.order().keys().stream().map(Ordering.Key::sql).map(sql -> "(" + sql + ")::text"))
                .collect(Collectors.joining(", "));
        Fragment where = query.filter().and(query.after());
        String sql = "select " + columns + " from " + table.from() + " where " + where.sql() + " order by "
                + query.order().clause() + " limit " + query.most();
        return ask(sql, where, row -> row(table, query.order().keys().size(), row));
    }

    /** How many rows a filter lets through. */
    public long count(FeedTable table, Fragment filter) {
        return ask("select count(*) from " + table.from() + " where " + filter.sql(), filter, row -> row.getLong(1))
                .get(0);
    }

    private interface Shape<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> ask(String sql, Fragment parameters, Shape<T> shape) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.values().size(); i++) {
                query.setString(i + 1, parameters.values().get(i));
            }
            List<T> found = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(shape.of(rows));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Row row(FeedTable table, int keys, ResultSet row) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>();
        int at = 1;
        for (FeedColumn column : table.columns()) {
            values.add(value(row, at, column.type()));
            at++;
        }
        List<String> last = new ArrayList<>();
        for (int i = 0; i < keys; i++) {
            last.add(row.getString(at + i));
        }
        return new Row(values, last);
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
