package dev.shorewise.feedback.responses.store;

import dev.shorewise.feedback.responses.CustomerErased;
import dev.shorewise.feedback.responses.CustomerErased.Kept;
import dev.shorewise.feedback.responses.ResponseErasure;
import dev.shorewise.kit.imports.store.RejectRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Takes a customer out of responses, their former states and what was read in them. */
@ApplicationScoped
public class ErasureRows {

    private static final String BEGIN = """
            insert into response_erasure (customer, erased_at, erased_by, responses, comments, invitations)
            values (?, ?, ?, 0, 0, 0) on conflict on constraint response_erasure_pk do nothing""";

    private static final String COUNT = """
            update response_erasure e set responses = found.responses, comments = found.comments, invitations = ?,
                cases = ?, notes = ?
            from (select count(*) as responses, count(comment) as comments from response where customer = ?) found
            where e.customer = ?""";

    private static final String COUNT_CHANGES = """
            insert into response_revision (vendor_id, revision, changed_at)
            select vendor_id, count(*), now() from response where customer = ? group by vendor_id order by vendor_id
            on conflict on constraint response_revision_pk do update
            set revision = response_revision.revision + excluded.revision, changed_at = excluded.changed_at""";

    private static final String FORGET_FORMER = """
            delete from response_history
            where content ->> 'customer' = ? or response_pk in (select id from response where customer = ?)""";

    private static final String FORGET_READINGS =
            "delete from text_reading where response_pk in (select id from response where customer = ?)";

    private static final String FORGET_CORRECTIONS =
            "delete from text_correction where response_pk in (select id from response where customer = ?)";

    private static final String FORGET_WORDS = """
            delete from response where customer = ? and num_nonnulls(csat, nps, ces, resolved) = 0
              and coalesce(cardinality(others), 0) = 0""";

    private static final String BLANK = """
            update response set customer = null, contact_id = null, comment = null, read_by = null,
                revision = revision + 1, updated_at = now()
            where customer = ?""";

    private final DataSource database;

    ErasureRows(DataSource database) {
        this.database = database;
    }

    /** Notes that a customer is to be forgotten; false if that is known. Of two at once one waits and is told so. */
    public boolean begin(String customer, String by, Instant now) {
        return run(BEGIN, customer, now.atOffset(ZoneOffset.UTC), by) == 1;
    }

    /** Of which responses' ids a customer's other traces may speak. */
    public Stream<String> responses(String customer) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("select id from response where customer = ?")) {
            query.setString(1, customer);
            Stream.Builder<String> ids = Stream.builder();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    ids.add(row.getString(1));
                }
            }
            return ids.build();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public void erase(CustomerErased erased) {
        String customer = erased.customer();
        run(
                COUNT,
                erased.found(Kept.INVITATIONS),
                erased.found(Kept.CASES),
                erased.found(Kept.NOTES),
                customer,
                customer);
        run(COUNT_CHANGES, customer);
        run(FORGET_FORMER, customer, customer);
        run(FORGET_READINGS, customer);
        run(FORGET_CORRECTIONS, customer);
        run(FORGET_WORDS, customer);
        run(BLANK, customer);
        try (Connection connection = database.getConnection()) {
            RejectRows.erase(connection, customer);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Those of some pseudonyms that were erased. */
    static Set<String> known(Connection connection, Set<String> pseudonyms) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select customer from response_erasure where customer = any (?)")) {
            query.setArray(1, connection.createArrayOf("text", pseudonyms.toArray()));
            Set<String> erased = new HashSet<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    erased.add(row.getString(1));
                }
            }
            return erased;
        }
    }

    public boolean knows(String customer) {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select 1 from response_erasure where customer = ?")) {
            query.setString(1, customer);
            try (ResultSet row = query.executeQuery()) {
                return row.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public ResponseErasure find(String customer) {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select * from response_erasure where customer = ?")) {
            query.setString(1, customer);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return new ResponseErasure(
                        customer,
                        row.getObject("erased_at", OffsetDateTime.class).toInstant(),
                        row.getLong("responses"),
                        row.getLong("comments"),
                        row.getLong("invitations"),
                        row.getLong("cases"),
                        row.getLong("notes"));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private int run(String sql, @Nullable Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
