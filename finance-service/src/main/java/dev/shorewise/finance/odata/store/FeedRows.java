package dev.shorewise.finance.odata.store;

import dev.shorewise.finance.odata.model.FeedColumn;
import dev.shorewise.finance.odata.model.FeedTable;
import dev.shorewise.finance.odata.query.FeedQuery;
import dev.shorewise.finance.odata.query.Fragment;
import dev.shorewise.finance.odata.query.Ordering;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Reads rows of the feed. Every value of a caller is a parameter; every name comes from the model. */
@ApplicationScoped
public class FeedRows {

    private final DataSource database;

    FeedRows(DataSource database) {
        this.database = database;
    }

    /** Opens the rows of a question, which are read one by one, in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public FeedCursor open(FeedQuery query) {
        FeedTable table = query.table();
        String columns = Stream.concat(
                        table.columns().stream().map(FeedColumn::sql),
                        query.order().keys().stream().map(Ordering.Key::sql).map(sql -> "(" + sql + ")::text"))
                .collect(Collectors.joining(", "));
        Fragment where = query.filter().and(query.after());
        String sql = "select " + columns + " from " + table.from() + " where " + where.sql() + " order by "
                + query.order().clause() + " limit " + query.most() + " offset " + query.skip();
        try {
            return new FeedCursor(database.getConnection(), table, sql, where);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many rows a filter lets through. */
    public long count(FeedTable table, Fragment filter) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select count(*) from " + table.from() + " where " + filter.sql())) {
            bind(query, filter);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static void bind(PreparedStatement query, Fragment parameters) throws SQLException {
        for (int i = 0; i < parameters.values().size(); i++) {
            query.setString(i + 1, parameters.values().get(i));
        }
    }
}
