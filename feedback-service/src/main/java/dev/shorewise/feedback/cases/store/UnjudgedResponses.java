package dev.shorewise.feedback.cases.store;

import dev.shorewise.feedback.cases.Judged;
import dev.shorewise.feedback.responses.Dimension;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Finds responses that no rule has judged yet. One with a comment waits until the comment is read. */
@ApplicationScoped
public class UnjudgedResponses {

    /** First who is next, by the index of those who wait; only for these is looked up what they say. */
    private static final String FIND = """
            with next as (
                select id, revision, resolved, recorded_at from response
                where judged_revision is null and (comment is null or read_by is not null)
                order by recorded_at, id limit ?
                for update skip locked)
            select a.id, a.vendor_id, a.responded_at, a.csat, a.nps, a.ces, n.resolved, a.label,
                array(select theme from experience_mention m where m.id = a.id),
                a.site_id, a.delivery_model, a.channel, a.queue, a.language, a.agent, a.reason, n.revision
            from next n join experience_answer a on a.id = n.id
            order by n.recorded_at, n.id
            """;

    private static final String MARK = "update response set judged_revision = revision where id = any(?)";

    private static final List<Dimension> REST = List.of(
            Dimension.SITE,
            Dimension.DELIVERY_MODEL,
            Dimension.CHANNEL,
            Dimension.QUEUE,
            Dimension.LANGUAGE,
            Dimension.AGENT,
            Dimension.REASON);

    private final DataSource database;

    UnjudgedResponses(DataSource database) {
        this.database = database;
    }

    /** Up to so many, held for the length of the caller's transaction. */
    public List<Judged> hold(int most) {
        List<Judged> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement sql = connection.prepareStatement(FIND)) {
            sql.setInt(1, most);
            try (ResultSet row = sql.executeQuery()) {
                while (row.next()) {
                    found.add(judged(row));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    /** Remembers that they have been judged. */
    public void mark(List<Judged> judged) {
        try (Connection connection = database.getConnection();
                PreparedStatement sql = connection.prepareStatement(MARK)) {
            sql.setArray(
                    1,
                    connection.createArrayOf(
                            "uuid", judged.stream().map(Judged::id).toArray()));
            sql.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Judged judged(ResultSet row) throws SQLException {
        Map<Dimension, String> at = new EnumMap<>(Dimension.class);
        at.put(Dimension.VENDOR, row.getString(2));
        for (int i = 0; i < REST.size(); i++) {
            String value = row.getString(i + 10);
            if (value != null) {
                at.put(REST.get(i), value);
            }
        }
        return new Judged(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                score(row, 4),
                score(row, 5),
                score(row, 6),
                "NO".equals(row.getString(7)),
                Optional.ofNullable(row.getString(8)),
                List.of((String[]) row.getArray(9).getArray()),
                at);
    }

    private static Optional<Integer> score(ResultSet row, int column) throws SQLException {
        int score = row.getInt(column);
        return row.wasNull() ? Optional.empty() : Optional.of(score);
    }
}
