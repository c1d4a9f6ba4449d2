package dev.shorewise.feedback.cases;

import dev.shorewise.feedback.cases.store.ForgottenCases;
import dev.shorewise.feedback.responses.CustomerErased;
import dev.shorewise.feedback.responses.CustomerErased.Kept;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Takes the words of customers who ask for it out of their cases; that there was a case, its cause and its day stay. */
@ApplicationScoped
class Forgetting {

    private final ForgottenCases rows;
    private final Clock clock;

    Forgetting(ForgottenCases rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    void forget(@Observes CustomerErased erased) {
        erased.found(
                Kept.CASES,
                rows.forget(erased.customer(), CaseDesk.NOBODY, clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }
}
