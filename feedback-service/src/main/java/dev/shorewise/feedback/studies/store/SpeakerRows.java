package dev.shorewise.feedback.studies.store;

import dev.shorewise.feedback.studies.SpeakerErasure;
import dev.shorewise.kit.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Finds whose words notes hold, takes them out, and remembers whose. A label is the same in small and capital letters. */
@ApplicationScoped
public class SpeakerRows {

    private static final String REMEMBER = """
            insert into study_speaker_erasure (study_id, speaker, vendor_id, notes, erased_by, erased_at)
            select study_id, lower(?), vendor_id, ?, ?, ? from study where study_id = ?
            on conflict on constraint study_speaker_erasure_pk do update
            set notes = study_speaker_erasure.notes + excluded.notes
            """;

    private final DataSource database;

    SpeakerRows(DataSource database) {
        this.database = database;
    }

    /** The labels under which a customer spoke, with their studies. */
    public List<SpeakerErasure.Speaker> of(String customer) {
        return Sql.list(
                database,
                row -> new SpeakerErasure.Speaker(row.getString(1), row.getString(2)),
                "select distinct study_id, lower(speaker) from study_note where customer = ? order by 1, 2",
                customer);
    }

    /** The pseudonym under which somebody spoke in a study; empty if nobody knows. */
    public Optional<String> customer(SpeakerErasure.Speaker speaker) {
        return Sql.first(
                database,
                row -> row.getString(1),
                "select customer from study_note where study_id = ? and lower(speaker) = lower(?) and customer is not null",
                speaker.studyId(),
                speaker.label());
    }

    /** Deletes what somebody said, and remembers who it was; gives how many notes that were. */
    public int erase(SpeakerErasure erasure) {
        int notes = Sql.run(
                database,
                "delete from study_note where study_id = ? and lower(speaker) = lower(?)",
                erasure.speaker().studyId(),
                erasure.speaker().label());
        Sql.run(
                database,
                REMEMBER,
                erasure.speaker().label(),
                notes,
                erasure.by(),
                erasure.at(),
                erasure.speaker().studyId());
        return notes;
    }

    /** What was erased of a speaker; empty if nobody asked for it. */
    public Optional<SpeakerErasure> find(SpeakerErasure.Speaker speaker) {
        return Sql.first(
                database,
                row -> new SpeakerErasure(
                        speaker,
                        row.getLong("notes"),
                        row.getString("erased_by"),
                        row.getObject("erased_at", OffsetDateTime.class).toInstant()),
                "select * from study_speaker_erasure where study_id = ? and speaker = lower(?)",
                speaker.studyId(),
                speaker.label());
    }
}
