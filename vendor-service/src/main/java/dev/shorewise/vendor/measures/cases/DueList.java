package dev.shorewise.vendor.measures.cases;

import dev.shorewise.vendor.contacts.CaseContact;
import dev.shorewise.vendor.contacts.Cut;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * Collects the cases whose promise fell due in a period, by the clocks that figures are counted by: the next ones after a
 * place, however many there are.
 */
public final class DueList {

    private final CaseClocks clocks;
    private final CaseParams params;
    private final Instant knownUntil;
    private final Placement placement;
    private final Asked asked;
    private final PriorityQueue<DueCase> latestFirst;

    /**
     * Begins to collect.
     *
     * @param knownUntil what happened later nobody can know
     */
    public DueList(Cut cut, CaseClocks clocks, CaseParams params, Instant knownUntil, Asked asked) {
        this.clocks = clocks;
        this.params = params;
        this.knownUntil = knownUntil;
        this.placement = new Placement(cut);
        this.asked = asked;
        this.latestFirst = new PriorityQueue<>(DueCase.IN_ORDER.reversed());
    }

    /** What was promised about a case. */
    public enum Promise {
        /** A first reply by a person within replyWithin of opening hours. */
        REPLY,
        /** A solution within solveWithin of opening hours. */
        SOLUTION
    }

    /** What became of a promise. */
    public enum Kept {
        IN_TIME,
        LATE,
        /** Nothing happened yet and it is not yet due as far as is known. */
        NOT_YET_KNOWN
    }

    /**
     * A case and its promise.
     *
     * @param contactId its contact's id within the vendor
     * @param arrivedAt when the clock began
     * @param dueAt by the business's clock
     */
    public record DueCase(String contactId, String siteId, Instant arrivedAt, Instant dueAt, Kept kept) {

        static final Comparator<DueCase> IN_ORDER =
                Comparator.comparing(DueCase::dueAt).thenComparing(DueCase::contactId);
    }

    /**
     * What is wanted.
     *
     * @param known true for promises of which it is known what became of them, false for the others; empty for both
     * @param afterDue a place in the order of due times and ids; only what comes after it is collected
     * @param most how many, the earliest
     */
    public record Asked(Promise promise, Optional<Boolean> known, Instant afterDue, String afterId, int most) {}

    /** Looks at one more case. */
    public void add(String contactId, String vendorId, String siteId, CaseContact contact) {
        CaseClocks.Place place = clocks.of(vendorId, siteId);
        place.clock()
                .flatMap(clock -> due(contact, clock))
                .filter(due -> placement.contains(due.at(), place.zone()))
                .map(due -> new DueCase(contactId, siteId, contact.arrived(), due.at(), kept(due)))
                .filter(this::isWanted)
                .ifPresent(this::keep);
    }

    /** The cases, by when their promise fell due. */
    public List<DueCase> found() {
        return latestFirst.stream().sorted(DueCase.IN_ORDER).toList();
    }

    private Optional<Due> due(CaseContact contact, BusinessClock clock) {
        return switch (asked.promise()) {
            case REPLY -> Due.reply(contact, clock, params.replyWithin(), knownUntil);
            case SOLUTION -> Due.solution(CaseStory.of(contact), clock, params.solveWithin(), knownUntil);
        };
    }

    private static Kept kept(Due due) {
        return switch (due.kept()) {
            case IN_TIME -> Kept.IN_TIME;
            case LATE -> Kept.LATE;
            case NOT_KNOWN -> Kept.NOT_YET_KNOWN;
        };
    }

    private boolean isWanted(DueCase due) {
        int place = due.dueAt().compareTo(asked.afterDue());
        return (place > 0 || (place == 0 && due.contactId().compareTo(asked.afterId()) > 0))
                && asked.known()
                        .map(known -> known == (due.kept() != Kept.NOT_YET_KNOWN))
                        .orElse(true);
    }

    private void keep(DueCase due) {
        latestFirst.add(due);
        if (latestFirst.size() > asked.most()) {
            latestFirst.remove();
        }
    }
}
