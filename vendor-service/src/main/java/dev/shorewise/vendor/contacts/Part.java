package dev.shorewise.vendor.contacts;

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
    /** Given up in a queue, whether the source tells a wait or not. */
    ABANDONED_IN_QUEUE,
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
    /** As {@link #TALKED}, by an agent who is named. */
    NAMED_TALKED,
    NAMED_TALK_HOLD,
    NAMED_TALK_HOLD_SQUARES,
    /** Answered with a known time of focused work. */
    WORKED,
    ACTIVE,
    ACTIVE_SQUARES,
    /** Answered with a known length from the first to the last moment of a session. */
    SESSIONS,
    WALL,
    WALL_SQUARES,
    /** As {@link #SESSIONS}, and it is known with how many others the agent shared the time. */
    SHARED_SESSIONS,
    WALL_SHARE,
    WALL_SHARE_SQUARES,
    /** With a first reply by a person; times run from the arrival, or the offer where that is not told. */
    REPLIED,
    REPLY,
    REPLY_SQUARES,
    /** A callback was taken and its time promised. */
    CALLBACKS_PROMISED,
    CALLBACKS_KEPT,
    /** Escalated, and the client said whether that was justified. */
    ESCALATIONS_JUDGED,
    ESCALATIONS_ACCEPTED
}
