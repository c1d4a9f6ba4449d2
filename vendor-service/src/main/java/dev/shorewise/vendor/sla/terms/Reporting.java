package dev.shorewise.vendor.sla.terms;

import org.jspecify.annotations.Nullable;

/**
 * What the vendor has to send, and what its silence means.
 *
 * @param deadlineDay calendar days after the end of the month until which it may report; 5 unless said otherwise
 * @param failureIsMinimumDefault {@code reporting/failure-is-minimum-default@1}: silence counts as missing the minimum
 * @param answers how long each side may take to answer the other
 */
public record Reporting(Integer deadlineDay, Boolean failureIsMinimumDefault, Deadlines answers) {

    public static final Reporting DEFAULT = new Reporting(null, null, null);

    public Reporting(
            @Nullable Integer deadlineDay, @Nullable Boolean failureIsMinimumDefault, @Nullable Deadlines answers) {
        this.deadlineDay = deadlineDay == null ? 5 : deadlineDay;
        this.failureIsMinimumDefault = failureIsMinimumDefault == null || failureIsMinimumDefault;
        this.answers = answers == null ? Deadlines.USUAL : answers;
    }
}
