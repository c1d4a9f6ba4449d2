package dev.shorewise.vendor.sla;

import dev.shorewise.vendor.sla.engine.outlook.BurnRate;
import dev.shorewise.vendor.sla.engine.outlook.ErrorBudget;
import dev.shorewise.vendor.sla.engine.outlook.Projection;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where one level is heading.
 *
 * @param soFar what is known of the whole days so far
 * @param ending where it will end; null on fewer days than tell how days differ
 * @param ifGranted where it will end if every claim that is not decided yet is granted; null where there is none
 * @param money what is at stake
 * @param sentence all of it in words
 */
public record LevelOutlook(
        String levelId,
        String name,
        SoFar soFar,
        @Nullable Ending ending,
        @Nullable Ending ifGranted,
        Money money,
        List<Alarm> alarms,
        String sentence) {

    /**
     * The days so far.
     *
     * @param expectedRest contacts still expected, as forecast or as weekdays have been
     */
    public record SoFar(int days, long offered, long failed, long expectedRest, ErrorBudget budget) {}

    /**
     * The projection in the terms of the level: the share that is promised, or the share that may not be exceeded.
     *
     * @param missProbability of ending worse than expected
     * @param minimumProbability of ending worse than the minimum
     */
    public record Ending(
            double value,
            double low,
            double high,
            double missProbability,
            double minimumProbability,
            Projection projection) {}

    /** Credits of the level alone, before the cap: for each default, and what is to be expected. */
    public record Money(BigDecimal atExpectedDefault, BigDecimal atMinimumDefault, BigDecimal expected) {}

    /** Something that somebody should look at. */
    public record Alarm(Kind kind, boolean urgent, String text, BurnRate.@Nullable Alarm burn) {

        /** The kinds. */
        public enum Kind {
            BURN_RATE,
            BUDGET_EXHAUSTED,
            MISS_MORE_LIKELY_THAN_NOT,
            MISS_NEARLY_SURE,
            NO_DATA
        }
    }
}
