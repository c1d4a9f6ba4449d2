package dev.shorewise.feedback.studies;

import dev.shorewise.feedback.responses.CustomerErased;
import dev.shorewise.feedback.responses.CustomerErased.Kept;
import dev.shorewise.feedback.responses.Erasures;
import dev.shorewise.feedback.studies.SpeakerErasure.Speaker;
import dev.shorewise.feedback.studies.StudyRefusal.Kind;
import dev.shorewise.feedback.studies.store.SpeakerRows;
import dev.shorewise.feedback.studies.store.StudyRows;
import dev.shorewise.kit.idempotency.IdempotencyKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Who spoke in studies. Whoever asks to be forgotten is: by the pseudonym of a customer, everywhere and with all else that is
 * kept of the customer, or by the label in one study, for those who are no known customer. Nothing they say comes back.
 */
@ApplicationScoped
public class Speakers {

    private final SpeakerRows rows;
    private final StudyRows studies;
    private final Erasures erasures;
    private final IdempotencyKeys answers;
    private final Clock clock;

    Speakers(SpeakerRows rows, StudyRows studies, Erasures erasures, IdempotencyKeys answers, Clock clock) {
        this.rows = rows;
        this.studies = studies;
        this.erasures = erasures;
        this.answers = answers;
        this.clock = clock;
    }

    /** Forgets somebody, or tells what was found when that was done. */
    @Transactional
    public SpeakerErasure erase(Speaker speaker, String by) {
        studies.takeTurn(speaker.studyId());
        if (rows.find(speaker).isEmpty()) {
            forget(speaker, by, clock.instant().truncatedTo(ChronoUnit.MICROS));
        }
        return rows.find(speaker).orElseThrow();
    }

    /** All that a customer said goes, also where a note of the same speaker does not name the customer. */
    void forget(@Observes CustomerErased erased) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        for (Speaker speaker : rows.of(erased.customer())) {
            studies.takeTurn(speaker.studyId());
            erased.found(Kept.NOTES, forget(speaker, "an erasure of the customer", now));
        }
    }

    /**
     * Refuses what is not to be kept.
     *
     * @throws StudyRefusal if the speaker asked to be forgotten, or spoke under another pseudonym before
     */
    void mustBeKept(String studyId, Note.Said said) {
        Speaker speaker = new Speaker(studyId, said.speaker());
        if (said.customer().filter(erasures::isErased).isPresent()
                || rows.find(speaker).isPresent()) {
            throw new StudyRefusal(
                    Kind.SPEAKER_ERASED, said.speaker() + " asked to be forgotten; what they said is not kept.");
        }
        String known = rows.customer(speaker).orElse(null);
        if (known != null
                && said.customer().filter(other -> !other.equals(known)).isPresent()) {
            throw new StudyRefusal(
                    Kind.SPEAKER_IS_ANOTHER,
                    said.speaker() + " is another customer in this study; give each speaker a label of their own.");
        }
    }

    private int forget(Speaker speaker, String by, Instant at) {
        answers.forgetAnswersOf("/v1/studies/" + speaker.studyId() + "/notes");
        return rows.erase(new SpeakerErasure(speaker, 0, by, at));
    }
}
