package dev.shorewise.vendor.measures;

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

    /** What a quantile between two values is. */
    enum Convention {
        LINEAR,
        NEAREST_RANK
    }
}
