package dev.shorewise.gateway.identity.store;

import dev.shorewise.gateway.identity.Ended;
import dev.shorewise.gateway.identity.Session;
import dev.shorewise.kit.callers.VendorScope;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/** The table ended_session, which all replicas share. */
@ApplicationScoped
public class EndedSessionRows {

    private final DataSource database;

    EndedSessionRows(DataSource database) {
        this.database = database;
    }

    /**
     * Writes down that sessions have ended, and forgets what ended before {@code oldest}.
     *
     * @throws IllegalStateException if it is not written
     */
    public void add(Ended ended, Instant oldest) {
        VendorScope.NONE.run(() -> {
            try (Connection connection = database.getConnection();
                    PreparedStatement forget = connection.prepareStatement("delete from ended_session where at < ?");
                    PreparedStatement insert = connection.prepareStatement(
                            "insert into ended_session (session_id, subject, at) values (?, ?, ?)")) {
                forget.setObject(1, oldest.atOffset(ZoneOffset.UTC));
                forget.executeUpdate();
                insert.setString(1, ended.sessionId());
                insert.setString(2, ended.subject());
                insert.setObject(3, ended.at().atOffset(ZoneOffset.UTC));
                insert.executeUpdate();
            } catch (SQLException e) {
                throw new IllegalStateException("An ended session is not written down", e);
            }
        });
    }

    /**
     * Whether this session has ended.
     *
     * @throws IllegalStateException if it cannot be found out
     */
    public boolean holds(Session session) {
        try {
            return VendorScope.NONE.call(() -> find(session));
        } catch (Exception e) {
            throw new IllegalStateException("Whether a session has ended is not known", e);
        }
    }

    private boolean find(Session session) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("""
                        select exists (select from ended_session where session_id = ?)
                            or exists (select from ended_session where session_id is null and subject = ? and at >= ?)""")) {
            query.setString(1, session.id());
            query.setString(2, session.subject());
            query.setObject(3, session.begun().atOffset(ZoneOffset.UTC));
            try (ResultSet found = query.executeQuery()) {
                return found.next() && found.getBoolean(1);
            }
        }
    }
}
