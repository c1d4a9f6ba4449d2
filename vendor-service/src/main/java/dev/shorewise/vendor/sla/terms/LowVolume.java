package dev.shorewise.vendor.sla.terms;

import org.jspecify.annotations.Nullable;

/**
 * What happens to a level on few contacts.
 *
 * @param minimum below so many records the rule applies; 20 unless said otherwise
 */
public record LowVolume(Rule rule, Integer minimum) {

    /** The rules. */
    public enum Rule {
        /** {@code low-volume/allowed-misses@1}: met with at most max(1, floor(n (1 - expected))) misses. */
        ALLOWED_MISSES,
        /** {@code low-volume/carry-forward@1}: the parts wait for the next window until there are enough. */
        CARRY_FORWARD,
        /** {@code low-volume/report-only@1}: shown, and not judged. */
        REPORT_ONLY
    }

    /** Allowed misses below 20. */
    public static final LowVolume DEFAULT = new LowVolume(null, null);

    public LowVolume(@Nullable Rule rule, @Nullable Integer minimum) {
        this.rule = rule == null ? Rule.ALLOWED_MISSES : rule;
        this.minimum = minimum == null ? 20 : minimum;
    }
}
