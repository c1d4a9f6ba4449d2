package dev.shorewise.feedback.text.store;

import dev.shorewise.feedback.text.Comment;
import dev.shorewise.text.Analysis;
import dev.shorewise.text.Emotion;
import dev.shorewise.text.Mention;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;

/** Finds comments that wait to be read and keeps what was found. */
@ApplicationScoped
public class UnreadComments {

    /** Held for the length of a transaction by the one process that reads. */
    private static final String TAKE_TURN = "select pg_try_advisory_xact_lock(7265616465720001)";

    /** New ones first, then those that another model has read; each part in the order of the index that it is taken from. */
    private static final String WAITING = """
            (select id, vendor_id, revision, comment from response
                where comment is not null and read_by is null order by read_by, id limit ?)
            union all
            (select id, vendor_id, revision, comment from response
                where comment is not null and read_by < ? order by read_by, id limit ?)
            union all
            (select id, vendor_id, revision, comment from response
                where comment is not null and read_by > ? order by read_by, id limit ?)
            limit ?
            """;

    /** Nothing if the comment was restated meanwhile: it waits again then. */
    private static final String MARK = "update response set read_by = ? where id = ? and revision = ?";

    private static final String KEEP = """
            insert into text_reading (response_pk, vendor_id, revision, model, language, language_confidence, score, label,
                emotions)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict on constraint text_reading_pk do update
            set revision = excluded.revision, model = excluded.model, language = excluded.language,
                language_confidence = excluded.language_confidence, score = excluded.score, label = excluded.label,
                emotions = excluded.emotions, read_at = now()
            """;

    private static final String FORGET = "delete from text_mention where response_pk = ?";

    private static final String MENTION = """
            insert into text_mention (response_pk, theme, vendor_id, position, score, label, words)
            values (?, ?, ?, ?, ?, ?, ?)
            """;

    private final DataSource database;

    UnreadComments(DataSource database) {
        this.database = database;
    }

    /** Reads up to so many comments in one transaction and answers how many; 0 while another process has its turn. */
    public int read(String model, int most, Function<Comment, Analysis> reader) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                List<Comment> comments = turn(connection) ? waiting(connection, model, most) : List.of();
                for (Comment comment : comments) {
                    Analysis found = reader.apply(comment);
                    if (mark(connection, comment, model)) {
                        keep(connection, comment, model, found);
                    }
                }
                connection.commit();
                return comments.size();
            } catch (SQLException | RuntimeException | Error e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    private static boolean turn(Connection connection) throws SQLException {
        try (Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery(TAKE_TURN)) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static List<Comment> waiting(Connection connection, String model, int most) throws SQLException {
        List<Comment> comments = new ArrayList<>();
        try (PreparedStatement sql = connection.prepareStatement(WAITING)) {
            sql.setInt(1, most);
            sql.setString(2, model);
            sql.setInt(3, most);
            sql.setString(4, model);
            sql.setInt(5, most);
            sql.setInt(6, most);
            try (ResultSet row = sql.executeQuery()) {
                while (row.next()) {
                    comments.add(new Comment(
                            row.getObject(1, UUID.class), row.getString(2), row.getInt(3), row.getString(4)));
                }
            }
        }
        return comments;
    }

    private static boolean mark(Connection connection, Comment comment, String model) throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement(MARK)) {
            sql.setString(1, model);
            sql.setObject(2, comment.responseId());
            sql.setInt(3, comment.revision());
            return sql.executeUpdate() == 1;
        }
    }

    private static void keep(Connection connection, Comment comment, String model, Analysis found) throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement(KEEP)) {
            sql.setObject(1, comment.responseId());
            sql.setString(2, comment.vendorId());
            sql.setInt(3, comment.revision());
            sql.setString(4, model);
            sql.setString(5, found.language().code());
            sql.setDouble(6, found.language().confidence());
            sql.setDouble(7, found.sentiment().score());
            sql.setString(8, found.sentiment().label().code());
            sql.setArray(
                    9,
                    texts(
                            connection,
                            found.emotions().stream().map(Emotion::code).toList()));
            sql.executeUpdate();
        }
        try (PreparedStatement sql = connection.prepareStatement(FORGET)) {
            sql.setObject(1, comment.responseId());
            sql.executeUpdate();
        }
        try (PreparedStatement sql = connection.prepareStatement(MENTION)) {
            for (int i = 0; i < found.themes().size(); i++) {
                Mention mention = found.themes().get(i);
                sql.setObject(1, comment.responseId());
                sql.setString(2, mention.theme());
                sql.setString(3, comment.vendorId());
                sql.setInt(4, i);
                sql.setDouble(5, mention.sentiment().score());
                sql.setString(6, mention.sentiment().label().code());
                sql.setArray(7, texts(connection, mention.words()));
                sql.addBatch();
            }
            sql.executeBatch();
        }
    }

    private static java.sql.Array texts(Connection connection, List<String> values) throws SQLException {
        return connection.createArrayOf("text", values.toArray());
    }
}
