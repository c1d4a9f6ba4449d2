package dev.shorewise.feedback.text.store;

import dev.shorewise.feedback.text.Comment;
import dev.shorewise.feedback.text.CorrectedText;
import dev.shorewise.feedback.text.Correction;
import dev.shorewise.feedback.text.Correction.Verdict;
import dev.shorewise.feedback.text.TextReading;
import dev.shorewise.feedback.text.Understanding;
import dev.shorewise.text.Analysis;
import dev.shorewise.text.Emotion;
import dev.shorewise.text.Mention;
import dev.shorewise.text.Sentiment;
import dev.shorewise.text.Sentiment.Label;
import dev.shorewise.text.language.Spoken;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Finds what is known about a comment, and keeps corrections. */
@ApplicationScoped
public class ReadingRows {

    private static final String FIND = """
            select r.vendor_id, r.revision, r.comment, t.model, t.language, t.language_confidence, t.score, t.label,
                t.emotions, t.read_at
            from response r left join text_reading t on t.response_pk = r.id and t.revision = r.revision
            where r.id = ? and r.comment is not null
            """;

    private static final String MENTIONS = """
            select theme, score, label, words from text_mention where response_pk = ? order by position
            """;

    private static final String CORRECTION = """
            select c.revision, c.label, c.themes, c.corrected_by, c.corrected_at
            from text_correction c join response r on r.id = c.response_pk and r.revision = c.of_revision
            where c.response_pk = ? order by c.revision desc limit 1
            """;

    private static final String CORRECT = """
            insert into text_correction (response_pk, revision, vendor_id, of_revision, label, themes, corrected_by)
            select ?, coalesce(max(revision), 0) + 1, ?, ?, ?, ?, ? from text_correction where response_pk = ?
            """;

    private static final String CORRECTED = """
            select themes, replace(label, 'very_', ''), comment
            from (
                select distinct on (r.id) r.id, coalesce(c.themes, '{}') as themes, c.label, r.comment
                from text_correction c join response r on r.id = c.response_pk and r.revision = c.of_revision
                where r.comment is not null
                order by r.id, c.revision desc) newest
            where label <> 'mixed' order by id
            """;

    private final DataSource database;

    ReadingRows(DataSource database) {
        this.database = database;
    }

    /** The newest correction of each comment as it stands. */
    public List<CorrectedText> corrected() {
        List<CorrectedText> corrected = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement sql = connection.prepareStatement(CORRECTED);
                ResultSet row = sql.executeQuery()) {
            while (row.next()) {
                corrected.add(new CorrectedText(
                        List.of((String[]) row.getArray(1).getArray()), row.getString(2), row.getString(3)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return corrected;
    }

    /** The comment of a response with what is known about it. */
    public Optional<Understanding> find(UUID responseId) {
        try (Connection connection = database.getConnection();
                PreparedStatement sql = connection.prepareStatement(FIND)) {
            sql.setObject(1, responseId);
            try (ResultSet row = sql.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                Comment comment = new Comment(responseId, row.getString(1), row.getInt(2), row.getString(3));
                Optional<TextReading> reading = row.getString(4) == null
                        ? Optional.empty()
                        : Optional.of(new TextReading(
                                row.getString(4), instant(row, 10), analysis(connection, responseId, row)));
                return Optional.of(new Understanding(comment, reading, correction(connection, responseId)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Keeps one correction more. */
    public void correct(Comment comment, Verdict verdict, String by) {
        try (Connection connection = database.getConnection();
                PreparedStatement sql = connection.prepareStatement(CORRECT)) {
            sql.setObject(1, comment.responseId());
            sql.setString(2, comment.vendorId());
            sql.setInt(3, comment.revision());
            sql.setString(4, verdict.label().code());
            sql.setArray(
                    5,
                    verdict.themes().isEmpty()
                            ? null
                            : connection.createArrayOf(
                                    "text", verdict.themes().get().toArray()));
            sql.setString(6, by);
            sql.setObject(7, comment.responseId());
            sql.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Analysis analysis(Connection connection, UUID responseId, ResultSet row) throws SQLException {
        Set<Emotion> emotions = EnumSet.noneOf(Emotion.class);
        texts(row.getArray(9)).forEach(code -> emotions.add(Emotion.valueOf(code.toUpperCase(Locale.ROOT))));
        return new Analysis(
                new Spoken(row.getString(5), row.getDouble(6)),
                new Sentiment(row.getDouble(7), label(row.getString(8))),
                emotions,
                mentions(connection, responseId));
    }

    private static List<Mention> mentions(Connection connection, UUID responseId) throws SQLException {
        List<Mention> mentions = new ArrayList<>();
        try (PreparedStatement sql = connection.prepareStatement(MENTIONS)) {
            sql.setObject(1, responseId);
            try (ResultSet row = sql.executeQuery()) {
                while (row.next()) {
                    mentions.add(new Mention(
                            row.getString(1),
                            new Sentiment(row.getDouble(2), label(row.getString(3))),
                            texts(row.getArray(4))));
                }
            }
        }
        return mentions;
    }

    private static Optional<Correction> correction(Connection connection, UUID responseId) throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement(CORRECTION)) {
            sql.setObject(1, responseId);
            try (ResultSet row = sql.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                Array themes = row.getArray(3);
                Verdict verdict = new Verdict(
                        label(row.getString(2)), themes == null ? Optional.empty() : Optional.of(texts(themes)));
                return Optional.of(new Correction(row.getInt(1), verdict, row.getString(4), instant(row, 5)));
            }
        }
    }

    private static Label label(String code) {
        return Label.valueOf(code.toUpperCase(Locale.ROOT));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static List<String> texts(@Nullable Array array) throws SQLException {
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}
