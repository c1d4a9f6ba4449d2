package dev.shorewise.vendor.registry;

import java.time.LocalDate;

/**
 * A date of a contract that somebody must not miss.
 *
 * @param title of the contract or the document
 * @param on the last day
 * @param remindFrom the day from which it is shown
 * @param passed true if the day is over
 */
public record Deadline(What what, String title, LocalDate on, LocalDate remindFrom, boolean passed) {

    /** What happens on that day. */
    public enum What {
        /** Notice can be given for the last time. */
        NOTICE,
        /** The contract renews itself. */
        RENEWAL,
        /** The contract ends. */
        END,
        /** A document expires. */
        DOCUMENT
    }
}
