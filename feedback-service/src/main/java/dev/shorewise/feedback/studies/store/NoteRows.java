package dev.shorewise.feedback.studies.store;

import dev.shorewise.feedback.studies.Note;
import dev.shorewise.feedback.studies.Study;
import dev.shorewise.kit.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Keeps what was said in studies. */
@ApplicationScoped
public class NoteRows {

    private static final String ADD = """
            insert into study_note (study_id, number, vendor_id, speaker, words, quotable, themes, label, coded_by,
                customer)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String LIST = """
            select number, speaker, words, quotable, themes, label, coded_by, revision, customer
            from study_note where study_id = ? order by number
            """;
    private static final String RECODE = """
            update study_note set themes = ?, label = ?, coded_by = ?, revision = ?
            where study_id = ? and number = ? and revision = ?
            """;

    private final DataSource database;

    NoteRows(DataSource database) {
        this.database = database;
    }

    public void add(Study study, Note note) {
        Sql.run(
                database,
                ADD,
                study.id(),
                note.number(),
                study.scope().vendorId().orElse(null),
                note.said().speaker(),
                note.said().words(),
                note.said().quotable(),
                note.coding().themes(),
                note.coding().label(),
                note.coding().by(),
                note.said().customer().orElse(null));
    }

    /** Stores the next coding of a note; false if somebody else was faster. */
    public boolean recode(String id, Note next) {
        return Sql.run(
                        database,
                        RECODE,
                        next.coding().themes(),
                        next.coding().label(),
                        next.coding().by(),
                        next.revision(),
                        id,
                        next.number(),
                        next.revision() - 1)
                == 1;
    }

    /** The notes of a study, in order. */
    public List<Note> of(String id) {
        return Sql.list(database, NoteRows::note, LIST, id);
    }

    private static Note note(ResultSet row) throws SQLException {
        return new Note(
                row.getInt("number"),
                new Note.Said(
                        row.getString("speaker"),
                        Optional.ofNullable(row.getString("customer")),
                        row.getString("words"),
                        row.getBoolean("quotable")),
                new Note.Coding(
                        List.of((String[]) row.getArray("themes").getArray()),
                        row.getString("label"),
                        row.getString("coded_by")),
                row.getInt("revision"));
    }
}
