package dev.shorewise.feedback.cases;

import dev.shorewise.feedback.cases.CustomerCase.FollowUp;
import dev.shorewise.feedback.cases.CustomerCase.RootCause;
import dev.shorewise.feedback.cases.CustomerCase.State;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How a person leaves a case.
 *
 * @param state how far it is
 * @param owner whose it is from now on
 * @param dueAt until when
 * @param cause why it happened
 * @param explanation of the cause in words
 * @param action what was done
 * @param actedOn the day from which that was in effect
 * @param followUp what the customer says afterwards
 */
public record Work(
        State state,
        String owner,
        Instant dueAt,
        Optional<RootCause> cause,
        Optional<String> explanation,
        Optional<String> action,
        Optional<LocalDate> actedOn,
        Optional<FollowUp> followUp) {

    boolean isFollowUpAlone(CustomerCase closed) {
        return state == State.CLOSED
                && owner.equals(closed.duty().owner())
                && dueAt.equals(closed.duty().dueAt())
                && cause.equals(closed.closing().cause())
                && explanation.equals(closed.closing().explanation())
                && action.equals(closed.closing().action())
                && actedOn.equals(closed.closing().actedOn());
    }
}
