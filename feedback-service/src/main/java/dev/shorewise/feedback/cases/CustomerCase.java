package dev.shorewise.feedback.cases;

import dev.shorewise.feedback.responses.Answers;
import dev.shorewise.feedback.responses.Resolution;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A customer who deserves an answer. Opened by a rule or a person; worked on by its owner; handed to somebody above where
 * it is overdue; closed with a cause and a deed, and never without.
 *
 * @param id our own name of it
 * @param revision counts its changes from 1
 * @param about whom and what
 * @param duty whose it is, until when
 * @param state how far it is
 * @param closing why it happened and what was done; empty parts until somebody says so
 */
public record CustomerCase(UUID id, int revision, About about, Duty duty, State state, Closing closing) {

    /** How far a case is. */
    public enum State {
        OPEN,
        IN_PROGRESS,
        CLOSED
    }

    /** Why it happened. */
    public enum RootCause {
        SKILL,
        KNOWLEDGE,
        LANGUAGE,
        STAFFING,
        PROCESS,
        POLICY,
        SYSTEM,
        PRODUCT,
        THIRD_PARTY,
        CUSTOMER,
        OTHER
    }

    /** What the customer says to the follow-up question. */
    public enum FollowUp {
        SETTLED,
        STILL_OPEN,
        NO_ANSWER
    }

    /**
     * Whom and what it is about.
     *
     * @param rule that opened it; empty if a person did
     * @param question that the owner asks the customer afterwards; empty if none
     */
    public record About(String vendorId, UUID responseId, Optional<String> rule, Optional<String> question) {}

    /**
     * Whose it is.
     *
     * @param owner a person or team of the client
     * @param escalateTo who gets it when it is overdue
     * @param escalatedAt when that happened; empty if it did not
     */
    public record Duty(
            String owner,
            Optional<String> escalateTo,
            Instant openedAt,
            Instant dueAt,
            Optional<Instant> escalatedAt) {}

    /**
     * What it came to.
     *
     * @param cause why it happened
     * @param explanation of the cause in words
     * @param action what was done so that it does not happen again
     * @param actedOn the day from which that was in effect
     * @param closedAt when the case was closed
     * @param afterwards what the customer says then
     */
    public record Closing(
            Optional<RootCause> cause,
            Optional<String> explanation,
            Optional<String> action,
            Optional<LocalDate> actedOn,
            Optional<Instant> closedAt,
            Afterwards afterwards) {

        /** Nothing yet. */
        public static final Closing NONE = new Closing(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Afterwards.NOTHING);
    }

    /**
     * What the customer says when the case is closed.
     *
     * @param outcome as the customer, or somebody who spoke with the customer, told it
     * @param csat satisfaction by then, 1 to 5
     * @param words redacted
     * @param at when the customer answered, or could no more; empty if nobody asked by an invitation
     */
    public record Afterwards(
            Optional<FollowUp> outcome, Optional<Integer> csat, Optional<String> words, Optional<Instant> at) {

        /** Nothing yet. */
        public static final Afterwards NOTHING =
                new Afterwards(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Whether its time is over and it is not closed. */
    public boolean isOverdue(Instant now) {
        return state != State.CLOSED && !now.isBefore(duty.dueAt());
    }

    /**
     * The same after somebody worked on it.
     *
     * @throws CaseRefusal if it is to be closed without cause, action and its day, or is closed and only a follow-up fits
     */
    public CustomerCase with(Work work, Instant now) {
        if (state == State.CLOSED && !work.isFollowUpAlone(this)) {
            throw new CaseRefusal(
                    CaseRefusal.Kind.CLOSED, "A closed case takes what the customer says afterwards and nothing else.");
        }
        boolean closes = work.state() == State.CLOSED;
        if (closes
                && (work.cause().isEmpty()
                        || work.action().isEmpty()
                        || work.actedOn().isEmpty())) {
            throw new CaseRefusal(
                    CaseRefusal.Kind.NOT_EXPLAINED,
                    "A case is closed with rootCause, action and actedOn: why it happened, what was done and from when.");
        }
        Optional<Instant> closedAt = closes ? closing.closedAt().or(() -> Optional.of(now)) : Optional.empty();
        return new CustomerCase(
                id,
                revision + 1,
                about,
                new Duty(work.owner(), duty.escalateTo(), duty.openedAt(), work.dueAt(), duty.escalatedAt()),
                work.state(),
                new Closing(
                        work.cause(),
                        work.explanation(),
                        work.action(),
                        work.actedOn(),
                        closedAt,
                        new Afterwards(
                                work.followUp(),
                                closing.afterwards().csat(),
                                closing.afterwards().words(),
                                closing.afterwards().at())));
    }

    /**
     * The same after its customer answered, or can no more: then what somebody else was told stays.
     *
     * @param answers what the customer says; empty if nothing
     */
    public CustomerCase followedUp(Optional<Answers> answers, Instant at) {
        Optional<FollowUp> known = closing.afterwards().outcome();
        Optional<FollowUp> outcome = answers.isEmpty()
                ? known.or(() -> Optional.of(FollowUp.NO_ANSWER))
                : answers.map(Answers::resolved)
                        .map(said -> said == Resolution.YES ? FollowUp.SETTLED : FollowUp.STILL_OPEN)
                        .or(() -> known);
        return new CustomerCase(
                id,
                revision + 1,
                about,
                duty,
                state,
                new Closing(
                        closing.cause(),
                        closing.explanation(),
                        closing.action(),
                        closing.actedOn(),
                        closing.closedAt(),
                        new Afterwards(
                                outcome, answers.map(Answers::csat), answers.map(Answers::comment), Optional.of(at))));
    }

    /** The same in the hands of those above. */
    public CustomerCase escalated(Instant now) {
        return new CustomerCase(
                id,
                revision + 1,
                about,
                new Duty(
                        duty.escalateTo().orElse(duty.owner()),
                        duty.escalateTo(),
                        duty.openedAt(),
                        duty.dueAt(),
                        Optional.of(now)),
                state,
                closing);
    }
}
