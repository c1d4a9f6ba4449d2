package dev.shorewise.vendor.measures.cases;

import dev.shorewise.vendor.contacts.CaseContact;
import dev.shorewise.vendor.contacts.ContactEvent;
import dev.shorewise.vendor.contacts.ContactStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What happened to a case as its clocks see it: phases from its arrival on. A clock stands still while the customer or the
 * client must act, and while the case is solved; it runs while a third party of the vendor's must act.
 */
final class CaseStory {

    private enum State {
        RUNNING,
        PAUSED,
        SOLVED
    }

    private record Phase(Instant from, Instant to, State state) {}

    private final List<Phase> phases;

    private CaseStory(List<Phase> phases) {
        this.phases = phases;
    }

    static CaseStory of(CaseContact contact) {
        List<ContactEvent> events = new ArrayList<>(contact.events());
        if (contact.resolved() != null
                && events.stream().noneMatch(event -> event.status().isSolved())) {
            events.add(new ContactEvent(contact.resolved(), ContactStatus.SOLVED));
        }
        events.sort(Comparator.comparing(ContactEvent::at).thenComparing(ContactEvent::status));
        List<Phase> phases = new ArrayList<>();
        Instant since = contact.arrived();
        State state = State.RUNNING;
        for (ContactEvent event : events) {
            State next = state(event.status());
            if (next != state) {
                Instant at = event.at().isAfter(since) ? event.at() : since;
                phases.add(new Phase(since, at, state));
                since = at;
                state = next;
            }
        }
        phases.add(new Phase(since, Instant.MAX, state));
        return new CaseStory(phases);
    }

    /** Each time it was solved. */
    List<Instant> solvings() {
        return phases.stream()
                .filter(phase -> phase.state == State.SOLVED)
                .map(Phase::from)
                .toList();
    }

    /** Each time it was opened again. */
    List<Instant> reopenings() {
        return phases.stream()
                .filter(phase -> phase.state == State.SOLVED && phase.to.isBefore(Instant.MAX))
                .map(Phase::to)
                .toList();
    }

    /** Since when it is solved for good, as far as is known; empty while it is open. */
    Optional<Instant> lastSolved() {
        Phase last = phases.get(phases.size() - 1);
        return last.state == State.SOLVED ? Optional.of(last.from) : Optional.empty();
    }

    /** Whether it has arrived and is not solved just before a moment. */
    boolean isOpenBefore(Instant moment) {
        return phases.stream()
                .anyMatch(phase ->
                        phase.state != State.SOLVED && phase.from.isBefore(moment) && !phase.to.isBefore(moment));
    }

    /** How long the clock has run until a moment, in milliseconds. */
    long net(BusinessClock clock, Instant until) {
        long millis = 0;
        for (Phase phase : phases) {
            if (phase.state == State.RUNNING) {
                millis += clock.between(phase.from, phase.to.isBefore(until) ? phase.to : until);
            }
        }
        return millis;
    }

    /** When the clock will have run so long; time after the last solution counts as if it ran. Empty while it is paused. */
    Optional<Instant> due(BusinessClock clock, long millis) {
        long left = millis;
        for (Phase phase : phases) {
            boolean last = phase.to.equals(Instant.MAX);
            if (phase.state == State.RUNNING || (last && phase.state == State.SOLVED)) {
                long open = last ? Long.MAX_VALUE : clock.between(phase.from, phase.to);
                if (left <= open) {
                    return clock.after(phase.from, left);
                }
                left -= open;
            }
        }
        return Optional.empty();
    }

    private static State state(ContactStatus status) {
        return switch (status) {
            case NEW, OPEN, ON_HOLD_THIRD_PARTY -> State.RUNNING;
            case PENDING_CUSTOMER, ON_HOLD_CLIENT -> State.PAUSED;
            case SOLVED, CLOSED -> State.SOLVED;
        };
    }
}
