package dev.shorewise.feedback.studies.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shorewise.feedback.experience.Period;
import dev.shorewise.feedback.responses.Dimension;
import dev.shorewise.feedback.studies.Note;
import dev.shorewise.feedback.studies.Study;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** Keeps studies and their notes. */
@ApplicationScoped
public class StudyRows {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String ADD = """
            insert into study (study_id, vendor_id, kind, title, question, held_on, moderator, participants, survey_from,
                survey_to, only_at, noted_by, noted_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)
            on conflict on constraint study_pk do nothing
            """;
    private static final String LIST = """
            select study_id, kind, title, question, held_on, moderator, participants, survey_from, survey_to, only_at
            from study where ?::text is null or study_id = ? order by held_on desc, study_id
            """;
    private static final String ADD_NOTE = """
            insert into study_note (study_id, number, vendor_id, speaker, words, quotable, themes, label, coded_by,
                customer)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String NOTES = """
            select number, speaker, words, quotable, themes, label, coded_by, revision, customer
            from study_note where study_id = ? order by number
            """;
    private static final String RECODE = """
            update study_note set themes = ?, label = ?, coded_by = ?, revision = ?
            where study_id = ? and number = ? and revision = ?
            """;

    private final DataSource database;

    StudyRows(DataSource database) {
        this.database = database;
    }

    /** Stores a study; false if its id is taken. */
    public boolean add(Study study, String by, Instant at) {
        return update(ADD, sql -> {
                    sql.setString(1, study.id());
                    sql.setString(2, study.scope().vendorId().orElse(null));
                    sql.setString(3, study.kind().name());
                    sql.setString(4, study.title());
                    sql.setString(5, study.question());
                    sql.setObject(6, study.held().on());
                    sql.setString(7, study.held().moderator());
                    sql.setInt(8, study.held().participants());
                    sql.setObject(9, study.scope().survey().from());
                    sql.setObject(10, study.scope().survey().to());
                    sql.setString(11, json(study.scope().only()));
                    sql.setString(12, by);
                    sql.setObject(13, OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
                })
                == 1;
    }

    /** All studies, the newest first. */
    public List<Study> list() {
        return studies(Optional.empty());
    }

    public Optional<Study> find(String id) {
        return studies(Optional.of(id)).stream().findFirst();
    }

    public void add(Study study, Note note) {
        update(ADD_NOTE, sql -> {
            sql.setString(1, study.id());
            sql.setInt(2, note.number());
            sql.setString(3, study.scope().vendorId().orElse(null));
            sql.setString(4, note.said().speaker());
            sql.setString(5, note.said().words());
            sql.setBoolean(6, note.said().quotable());
            sql.setArray(
                    7,
                    sql.getConnection()
                            .createArrayOf("text", note.coding().themes().toArray()));
            sql.setString(8, note.coding().label());
            sql.setString(9, note.coding().by());
            sql.setString(10, note.said().customer().orElse(null));
        });
    }

    /** Stores the next coding of a note; false if somebody else was faster. */
    public boolean recode(String id, Note next) {
        return update(RECODE, sql -> {
                    sql.setArray(
                            1,
                            sql.getConnection()
                                    .createArrayOf(
                                            "text", next.coding().themes().toArray()));
                    sql.setString(2, next.coding().label());
                    sql.setString(3, next.coding().by());
                    sql.setInt(4, next.revision());
                    sql.setString(5, id);
                    sql.setInt(6, next.number());
                    sql.setInt(7, next.revision() - 1);
                })
                == 1;
    }

    /** Deletes what a customer said; gives how many notes that were. */
    public int forget(String customer) {
        return update("delete from study_note where customer = ?", sql -> sql.setString(1, customer));
    }

    /** The notes of a study, in order. */
    public List<Note> notes(String id) {
        List<Note> notes = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement sql = connection.prepareStatement(NOTES)) {
            sql.setString(1, id);
            try (ResultSet row = sql.executeQuery()) {
                while (row.next()) {
                    notes.add(new Note(
                            row.getInt(1),
                            new Note.Said(
                                    row.getString(2),
                                    Optional.ofNullable(row.getString(9)),
                                    row.getString(3),
                                    row.getBoolean(4)),
                            new Note.Coding(
                                    List.of((String[]) row.getArray(5).getArray()), row.getString(6), row.getString(7)),
                            row.getInt(8)));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return notes;
    }

    private List<Study> studies(Optional<String> id) {
        List<Study> studies = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement sql = connection.prepareStatement(LIST)) {
            sql.setString(1, id.orElse(null));
            sql.setString(2, id.orElse(null));
            try (ResultSet row = sql.executeQuery()) {
                while (row.next()) {
                    studies.add(new Study(
                            row.getString(1),
                            Study.Kind.valueOf(row.getString(2)),
                            row.getString(3),
                            row.getString(4),
                            new Study.Held(row.getObject(5, LocalDate.class), row.getString(6), row.getInt(7)),
                            new Study.Scope(
                                    only(row.getString(10)),
                                    new Period(row.getObject(8, LocalDate.class), row.getObject(9, LocalDate.class)))));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return studies;
    }

    private interface Binder {
        void bind(PreparedStatement sql) throws SQLException;
    }

    private int update(String text, Binder binder) {
        try (Connection connection = database.getConnection();
                PreparedStatement sql = connection.prepareStatement(text)) {
            binder.bind(sql);
            return sql.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String json(Map<Dimension, String> only) {
        try {
            return JSON.writeValueAsString(only);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<Dimension, String> only(String json) {
        try {
            return JSON.readValue(json, new TypeReference<Map<Dimension, String>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
