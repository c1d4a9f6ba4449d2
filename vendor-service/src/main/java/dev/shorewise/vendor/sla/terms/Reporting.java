package dev.shorewise.vendor.sla.terms;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the vendor has to send, and what its silence means.
 *
 * @param deadlineDay calendar days after the end of the month until which it may report; 5 unless said otherwise
 * @param failureIsMinimumDefault {@code reporting/failure-is-minimum-default@1}: silence counts as missing the minimum
 * @param answers how long each side may take to answer the other
 * @param reported ids of levels that are reported by their parts though contacts could tell
 * @param coverage the share of the contacts to be expected that a level's data must at least stand for; 0.95 unless said
 *     otherwise, 0 for no such rule
 */
public record Reporting(
        Integer deadlineDay,
        Boolean failureIsMinimumDefault,
        Deadlines answers,
        List<String> reported,
        BigDecimal coverage) {

    public static final Reporting DEFAULT = new Reporting(null, null, null, null, null);

    public Reporting(
            @Nullable Integer deadlineDay,
            @Nullable Boolean failureIsMinimumDefault,
            @Nullable Deadlines answers,
            @Nullable List<String> reported,
            @Nullable BigDecimal coverage) {
        this.deadlineDay = deadlineDay == null ? 5 : deadlineDay;
        this.failureIsMinimumDefault = failureIsMinimumDefault == null || failureIsMinimumDefault;
        this.answers = answers == null ? Deadlines.USUAL : answers;
        this.reported = reported == null ? List.of() : List.copyOf(new TreeSet<>(reported));
        this.coverage = coverage == null ? new BigDecimal("0.95") : coverage;
    }
}
