package dev.shorewise.feedback.studies.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shorewise.feedback.experience.Period;
import dev.shorewise.feedback.responses.Dimension;
import dev.shorewise.feedback.studies.Study;
import dev.shorewise.kit.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** Keeps studies. */
@ApplicationScoped
public class StudyRows {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String ADD = """
            insert into study (study_id, vendor_id, kind, title, question, held_on, moderator, participants, survey_from,
                survey_to, only_at, noted_by, noted_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)
            on conflict on constraint study_pk do nothing
            """;
    private static final String READ = """
            select study_id, kind, title, question, held_on, moderator, participants, survey_from, survey_to, only_at
            from study
            """;

    private final DataSource database;

    StudyRows(DataSource database) {
        this.database = database;
    }

    /** Stores a study; false if its id is taken. */
    public boolean add(Study study, String by, Instant at) {
        return Sql.run(
                        database,
                        ADD,
                        study.id(),
                        study.scope().vendorId().orElse(null),
                        study.kind(),
                        study.title(),
                        study.question(),
                        study.held().on(),
                        study.held().moderator(),
                        study.held().participants(),
                        study.scope().survey().from(),
                        study.scope().survey().to(),
                        json(study.scope().only()),
                        by,
                        at)
                == 1;
    }

    /** All studies, the newest first. */
    public List<Study> list() {
        return Sql.list(database, StudyRows::study, READ + "order by held_on desc, study_id");
    }

    public Optional<Study> find(String id) {
        return Sql.first(database, StudyRows::study, READ + "where study_id = ?", id);
    }

    /** Lets one at a time change what was said in a study, until this transaction ends. */
    public void takeTurn(String id) {
        Sql.first(database, row -> true, "select 1 from study where study_id = ? for update", id);
    }

    private static Study study(ResultSet row) throws SQLException {
        return new Study(
                row.getString("study_id"),
                Study.Kind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("question"),
                new Study.Held(
                        row.getObject("held_on", LocalDate.class),
                        row.getString("moderator"),
                        row.getInt("participants")),
                new Study.Scope(
                        only(row.getString("only_at")),
                        new Period(
                                row.getObject("survey_from", LocalDate.class),
                                row.getObject("survey_to", LocalDate.class))));
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
