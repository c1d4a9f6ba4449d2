package dev.shorewise.statistics.integrity;

import java.util.ArrayList;
import java.util.List;

/**
 * Stretches of opening hours in which a feed says that nothing happened, although as much as usual should have:
 * {@code integrity/completeness@1}. A stretch is reported when a Poisson count would be 0 less often than 5 % over all
 * intervals that were looked at (Bonferroni).
 */
public final class FeedGaps {

    /** The definition. */
    public static final String METHOD = "integrity/completeness@1";

    private static final double ALARM = 0.05;

    private FeedGaps() {}

    /**
     * Open intervals next to each other without any contact.
     *
     * @param first index of the first interval
     * @param last index of the last
     * @param expected contacts that were to be expected
     * @param chance that none came, before allowing for the number of intervals
     */
    public record Gap(int first, int last, double expected, double chance) {}

    /**
     * Gaps in order.
     *
     * @param seen contacts of each open interval
     * @param expected of each, from other weeks
     */
    public static List<Gap> of(long[] seen, double[] expected) {
        List<Gap> gaps = new ArrayList<>();
        for (int first = 0; first < seen.length; ) {
            int last = first;
            double missing = 0;
            while (last < seen.length && seen[last] == 0) {
                missing += expected[last++];
            }
            double chance = Math.exp(-missing);
            if (last > first && chance <= ALARM / seen.length) {
                gaps.add(new Gap(first, last - 1, missing, chance));
            }
            first = Math.max(last, first + 1);
        }
        return gaps;
    }
}
