package dev.shorewise.vendor.measures;

import dev.shorewise.statistics.KaplanMeier;
import dev.shorewise.statistics.Moments;
import dev.shorewise.statistics.Ratio;
import dev.shorewise.vendor.contacts.Parts;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** How a figure comes from its parts. */
sealed interface Formula {

    /**
     * Records, counted.
     *
     * @param offered the records among which they are counted; without any nothing is measured
     */
    record Count(ToLongFunction<Parts> counted, ToLongFunction<Parts> offered) implements Formula {}

    /** A share. */
    record Share(BiFunction<Parts, Params, Ratio> ratio) implements Formula {}

    /** A mean, in seconds or as a plain number. */
    record Mean(Function<Parts, Moments> moments) implements Formula {}

    /** The standard deviation with n - 1, in seconds. */
    record Spread(Function<Parts, Moments> moments) implements Formula {}

    /**
     * A quantile, in seconds.
     *
     * @param share which one, between 0 and 1
     */
    record Quantile(Times times, double share, Convention convention) implements Formula {}

    /** A share of customers' matters, as far as customers are known. */
    record Resolved(Function<RepeatCounts, Ratio> ratio) implements Formula {}

    /** A count of customers' matters. */
    record Matters(ToLongFunction<RepeatCounts> counted) implements Formula {}

    /** A mean over customers' matters. */
    record PerMatter(Function<RepeatCounts, Moments> moments) implements Formula {}

    /** The share of answered contacts whose customer is known. */
    record Identified() implements Formula {}

    /** What a share of customers' matters will probably be, from those that can be judged and those that cannot yet. */
    record Estimate(Function<RepeatCounts, KaplanMeier> survival) implements Formula {}

    /** Nothing that contacts could tell. */
    record Elsewhere() implements Formula {}

    /** Whether customers' attempts must be gone through. */
    default boolean isAboutMatters() {
        return this instanceof Resolved
                || this instanceof Matters
                || this instanceof PerMatter
                || this instanceof Identified
                || this instanceof Estimate;
    }

    /** What a quantile between two values is. */
    enum Convention {
        LINEAR,
        NEAREST_RANK
    }
}
