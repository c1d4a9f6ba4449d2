package dev.shorewise.vendor.measures.cases;

import dev.shorewise.vendor.contacts.CaseContact;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/** What one case adds to a figure of a contract: 1 to its denominator, at a moment of its own, and so much to its numerator. */
public enum CaseMeasure {
    /** 1 for a first reply in time, when it falls due. */
    REPLIED_IN_TIME,
    /** 1 for a solution in time, when it falls due. */
    SOLVED_IN_TIME,
    /** Seconds of {@link CaseTime#FIRST_SOLVED_BUSINESS_NET}, at the first solution. */
    FIRST_SOLVED_BUSINESS_NET,
    /** Seconds of {@link CaseTime#LAST_SOLVED_BUSINESS_NET}, at the last solution. */
    LAST_SOLVED_BUSINESS_NET,
    /** Seconds of {@link CaseTime#LAST_SOLVED_CALENDAR}, at the last solution. */
    LAST_SOLVED_CALENDAR;

    private static final int MILLIS = 3;

    /**
     * What a case adds.
     *
     * @param at the moment by which it belongs to a window
     */
    public record Added(Instant at, BigDecimal numerator) {}

    /** Whether it is told by the business's clock, which an exclusion can stop. */
    public boolean isByBusinessClock() {
        return this != LAST_SOLVED_CALENDAR;
    }

    /** Empty for a case that is not, or not yet, in the figure. */
    Optional<Added> of(CaseContact contact, BusinessClock clock, CaseParams params, Instant knownUntil) {
        CaseStory story = CaseStory.of(contact);
        return switch (this) {
            case REPLIED_IN_TIME ->
                Due.reply(contact, clock, params.replyWithin(), knownUntil).flatMap(CaseMeasure::kept);
            case SOLVED_IN_TIME ->
                Due.solution(story, clock, params.solveWithin(), knownUntil).flatMap(CaseMeasure::kept);
            case FIRST_SOLVED_BUSINESS_NET ->
                story.solvings().stream().findFirst().map(solved -> took(solved, story.net(clock, solved)));
            case LAST_SOLVED_BUSINESS_NET -> story.lastSolved().map(solved -> took(solved, story.net(clock, solved)));
            case LAST_SOLVED_CALENDAR ->
                story.lastSolved()
                        .map(solved -> took(
                                solved,
                                Math.max(
                                        0,
                                        solved.toEpochMilli()
                                                - contact.arrived().toEpochMilli())));
        };
    }

    private static Optional<Added> kept(Due due) {
        return switch (due.kept()) {
            case IN_TIME -> Optional.of(new Added(due.at(), BigDecimal.ONE));
            case LATE -> Optional.of(new Added(due.at(), BigDecimal.ZERO));
            case NOT_KNOWN -> Optional.empty();
        };
    }

    private static Added took(Instant solved, long millis) {
        return new Added(solved, BigDecimal.valueOf(millis, MILLIS));
    }
}
