package dev.shorewise.feedback.studies;

import dev.shorewise.feedback.responses.CustomerErased;
import dev.shorewise.feedback.responses.CustomerErased.Kept;
import dev.shorewise.feedback.studies.store.StudyRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Takes what customers said who ask to be forgotten out of studies. */
@ApplicationScoped
class Forgetting {

    private final StudyRows rows;

    Forgetting(StudyRows rows) {
        this.rows = rows;
    }

    void forget(@Observes CustomerErased erased) {
        erased.found(Kept.NOTES, rows.forget(erased.customer()));
    }
}
