package dev.shorewise.vendor.contacts;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What figures are made of: counts, sums and sums of squares over inbound contacts that are not void. Times are in
 * milliseconds. "Timed" contacts have a wait; e-mails and tickets have none and are in no queue measure.
 */
public enum Part {
    CONTACTS,
    ANSWERED,
    ABANDONED,
    ANSWERED_TIMED,
    ABANDONED_TIMED,
    /** Answered after a wait of more than 0. */
    ANSWERED_QUEUED,
    /** Given up after a wait of more than 0. */
    ABANDONED_QUEUED,
    WAIT_ANSWERED,
    WAIT_ANSWERED_SQUARES,
    WAIT_ABANDONED,
    WAIT_ABANDONED_SQUARES,
    ANSWERED_WITHIN_5,
    ANSWERED_WITHIN_10,
    ANSWERED_WITHIN_20,
    ANSWERED_WITHIN_30,
    ANSWERED_WITHIN_60,
    ANSWERED_WITHIN_120,
    ABANDONED_WITHIN_5,
    ABANDONED_WITHIN_10,
    ABANDONED_WITHIN_20,
    ABANDONED_WITHIN_30,
    ABANDONED_WITHIN_60,
    ABANDONED_WITHIN_120,
    /** Answered with a known talk time; hold that the source does not tell apart is inside it. */
    TALKED,
    TALK_HOLD,
    TALK_HOLD_SQUARES,
    /** Answered with known talk and wrap times. */
    WRAPPED,
    TALK_HOLD_WRAP,
    TALK_HOLD_WRAP_SQUARES,
    /** Answered, and the source tells transfers. */
    TRANSFERS_KNOWN,
    TRANSFERRED,
    TRANSFERS,
    TRANSFERS_SQUARES,
    /** Answered, and the source tells whether the client's own team had to help. */
    ESCALATIONS_KNOWN,
    ESCALATED,
    /** Answered, and the source tells reopenings. */
    REOPENS_KNOWN,
    REOPENED,
    /** Answered, and the sender reports whether its SLA was met. */
    SLA_KNOWN,
    SLA_MET,
    /** Answered, and the agent said whether the matter is resolved. */
    FLAGS_KNOWN,
    FLAGGED_RESOLVED,
    /** Answered, and the source tells a resolution in one way or the other. */
    RESOLUTIONS_KNOWN,
    RESOLVED,
    /** As {@link #TALKED}, by an agent who is named. Like the next two not kept but read off, agents being a dimension. */
    NAMED_TALKED,
    NAMED_TALK_HOLD,
    NAMED_TALK_HOLD_SQUARES;

    /** The parts that roll-ups keep. */
    public static final Set<Part> KEPT = Collections.unmodifiableSet(
            EnumSet.complementOf(EnumSet.of(NAMED_TALKED, NAMED_TALK_HOLD, NAMED_TALK_HOLD_SQUARES)));
}
