package dev.shorewise.gateway.homes.store;

import dev.shorewise.gateway.questions.Kept;
import dev.shorewise.gateway.questions.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * The services' last good answers by question and by what viewers may see. It only helps: when the database is not to be
 * had, nothing is kept and nothing found.
 */
@ApplicationScoped
public class KeptAnswers {

    private static final Logger LOG = Logger.getLogger(KeptAnswers.class);

    private final DataSource database;

    KeptAnswers(DataSource database) {
        this.database = database;
    }

    /** Keeps an answer unless a later one is there already. */
    public void keep(String question, Viewer viewer, Kept answer) {
        try (Connection connection = database.getConnection();
                PreparedStatement upsert = connection.prepareStatement("""
                        insert into home_answer (vendor_id, question, scope, data, as_of)
                        values (?, ?, ?, ?, ?)
                        on conflict on constraint home_answer_pk
                        do update set data = excluded.data, as_of = excluded.as_of
                        where home_answer.as_of < excluded.as_of""")) {
            upsert.setString(1, viewer.caller().scope().value());
            upsert.setString(2, question);
            upsert.setString(3, viewer.scope());
            upsert.setString(4, answer.data());
            upsert.setObject(5, answer.asOf().atOffset(ZoneOffset.UTC));
            upsert.executeUpdate();
        } catch (SQLException e) {
            LOG.warnf(e, "The answer to %s is not kept", question);
        }
    }

    /** What is kept of the answers to these questions, by question. */
    public Map<String, Kept> find(Collection<String> questions, Viewer viewer) {
        Map<String, Kept> found = new HashMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("""
                        select question, data, as_of from home_answer
                        where scope = ? and question = any (?)""")) {
            query.setString(1, viewer.scope());
            query.setArray(2, connection.createArrayOf("text", questions.toArray()));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.put(
                            rows.getString(1),
                            new Kept(
                                    rows.getString(2),
                                    rows.getObject(3, OffsetDateTime.class).toInstant()));
                }
            }
        } catch (SQLException e) {
            LOG.warn("What is kept of a home view is not found", e);
        }
        return found;
    }
}
