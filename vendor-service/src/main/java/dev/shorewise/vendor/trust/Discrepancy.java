package dev.shorewise.vendor.trust;

import dev.shorewise.vendor.filings.Filing;
import java.time.Instant;

/**
 * A reported figure that does not agree with another source, until somebody explained it.
 *
 * @param reconciliation address of the comparison that found it
 * @param replyDue until when the vendor is to reply
 */
public record Discrepancy(String vendorId, String month, Held held, String reconciliation, Instant replyDue) {

    static final Filing.Kind<Discrepancy> KIND = new Filing.Kind<>("DISCREPANCY", Discrepancy.class);

    /** One case a figure and source. */
    static String key(String vendorId, String month, Held held) {
        return String.join(
                "|",
                vendorId,
                month,
                held.definition(),
                held.scope() + "",
                held.sources().basis().name());
    }

    /** Whether the vendor owes a reply since some time. */
    public static boolean isOverdue(Filing<Discrepancy> open, Instant now) {
        return open.isIn("OPEN") && now.isAfter(open.body().replyDue());
    }
}
