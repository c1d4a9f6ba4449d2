package dev.shorewise.kit.idempotency;

import dev.shorewise.kit.database.Sql;
import dev.shorewise.kit.problems.KitRefusal;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The keys and the answers that were given under them. Every method but {@link #forgetOld} joins the caller's transaction. */
@ApplicationScoped
public class IdempotencyKeys {

    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private final DataSource database;

    public IdempotencyKeys(DataSource database) {
        this.database = database;
    }

    /** An answer as it was given. */
    record Answer(
            byte[] requestHash,
            int status,
            @Nullable String location,
            @Nullable String body) {}

    /**
     * Claims a key for this transaction, waiting at most a second for another one that holds it.
     *
     * @return true if the work is the caller's to do, false if it was done before
     * @throws KitRefusal (409) if the other transaction is still at work
     */
    boolean claim(String caller, String key) {
        try (Connection connection = database.getConnection();
                Statement patience = connection.createStatement();
                PreparedStatement claim = connection.prepareStatement(
                        "insert into idempotency_key (caller, key) values (?, ?) on conflict do nothing")) {
            patience.execute("set local lock_timeout = '1s'");
            claim.setString(1, caller);
            claim.setString(2, key);
            boolean mine = claim.executeUpdate() == 1;
            patience.execute("set local lock_timeout to default");
            return mine;
        } catch (SQLException e) {
            if (LOCK_NOT_AVAILABLE.equals(e.getSQLState())) {
                throw new KitRefusal(
                        KitRefusal.Kind.KEY_IN_USE, "A request with this Idempotency-Key is still running.");
            }
            throw new IllegalStateException(e);
        }
    }

    /** The answer that was given under a key; fails if the key was never claimed. */
    Answer answer(String caller, String key) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select request_hash, status, location, body from idempotency_key where caller = ? and key = ?")) {
            query.setString(1, caller);
            query.setString(2, key);
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("a key that could not be claimed must have a row");
                }
                return new Answer(row.getBytes(1), row.getInt(2), row.getString(3), row.getString(4));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Keeps the answer under the key that this transaction claimed. */
    void keep(String caller, String key, Answer answer) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update idempotency_key set request_hash = ?, status = ?, location = ?, body = ?"
                                + " where caller = ? and key = ?")) {
            update.setBytes(1, answer.requestHash());
            update.setInt(2, answer.status());
            update.setString(3, answer.location());
            update.setString(4, answer.body());
            update.setString(5, caller);
            update.setString(6, key);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Forgets what was answered where one of these stands, such as a pseudonym or the id of what is its; the keys stay
     * used, and who asks again is told the status alone.
     */
    public void forgetAnswers(List<String> named) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement("""
                        update idempotency_key set body = null
                        where exists (select from unnest(?) as word where position(word in body) > 0)""")) {
            update.setArray(1, connection.createArrayOf("text", named.toArray()));
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As {@link #forgetAnswers}, what was answered to those who made something that stands at this location. */
    public void forgetAnswersOf(String location) {
        Sql.run(database, "update idempotency_key set body = null where location like '%' || ?", location);
    }

    /** Forgets keys after 72 hours. */
    @Scheduled(every = "1h", delayed = "1m")
    void forgetOld() {
        try (Connection connection = database.getConnection();
                Statement delete = connection.createStatement()) {
            delete.executeUpdate("delete from idempotency_key where created_at < now() - interval '72 hours'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
