package dev.shorewise.vendor.measures.cases;

import dev.shorewise.vendor.contacts.CaseContact;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A promise about one case: when it fell due, and whether it was kept.
 *
 * @param at by the business's clock
 */
record Due(Instant at, Kept kept) {

    /** What became of it. */
    enum Kept {
        IN_TIME,
        LATE,
        /** Nothing happened yet and nobody can tell. */
        NOT_KNOWN
    }

    /**
     * The promise of a first reply; nothing pauses it.
     *
     * @param knownUntil what happened later nobody can know
     */
    static Optional<Due> reply(CaseContact contact, BusinessClock clock, Duration within, Instant knownUntil) {
        Instant replied = contact.replied();
        return clock.after(contact.arrived(), within.toMillis()).map(due -> {
            if (replied == null) {
                return new Due(due, missing(due, knownUntil));
            }
            boolean inTime = clock.between(contact.arrived(), replied) <= within.toMillis();
            return new Due(due, inTime ? Kept.IN_TIME : Kept.LATE);
        });
    }

    /** The promise of a solution, pauses and time spent solved taken off. */
    static Optional<Due> solution(CaseStory story, BusinessClock clock, Duration within, Instant knownUntil) {
        Optional<Instant> last = story.lastSolved();
        return story.due(clock, within.toMillis()).map(due -> {
            if (last.isEmpty()) {
                return new Due(due, missing(due, knownUntil));
            }
            boolean inTime = story.net(clock, last.get()) <= within.toMillis();
            return new Due(due, inTime ? Kept.IN_TIME : Kept.LATE);
        });
    }

    private static Kept missing(Instant due, Instant knownUntil) {
        return due.isAfter(knownUntil) ? Kept.NOT_KNOWN : Kept.LATE;
    }
}
