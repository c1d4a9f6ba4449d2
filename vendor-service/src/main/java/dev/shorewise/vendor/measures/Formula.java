package dev.shorewise.vendor.measures;

import dev.shorewise.statistics.KaplanMeier;
import dev.shorewise.statistics.Moments;
import dev.shorewise.statistics.Ratio;
import dev.shorewise.vendor.contacts.Parts;
import dev.shorewise.vendor.measures.cases.CaseCounts;
import dev.shorewise.vendor.measures.cases.CaseTime;
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

    /** A share of cases, or of their steps. */
    record CaseShare(Function<CaseCounts, Ratio> ratio) implements Formula {}

    /** A quotient about cases that is no share: it may exceed 1. */
    record CaseRate(Function<CaseCounts, Ratio> ratio) implements Formula {}

    /** Cases, or their steps, counted. */
    record Cases(ToLongFunction<CaseCounts> counted) implements Formula {}

    /** A mean time of cases, in seconds. */
    record CaseMean(CaseTime time) implements Formula {}

    /** A quantile of a time of cases, in seconds, linear between ranks. */
    record CaseQuantile(CaseTime time, double share) implements Formula {}

    /** A share of half hours, or of contacts in some of them. */
    record SlotShare(Function<SlotCounts, Ratio> ratio) implements Formula {}

    /** A mean over half hours, each counting as much as any other. */
    record SlotMean(Function<SlotCounts, Moments> moments) implements Formula {}

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

    /** Whether cases must be gone through. */
    default boolean isAboutCases() {
        return this instanceof CaseShare
                || this instanceof CaseRate
                || this instanceof Cases
                || this instanceof CaseMean
                || this instanceof CaseQuantile;
    }

    /** Whether half hours must be told apart. */
    default boolean isAboutSlots() {
        return this instanceof SlotShare || this instanceof SlotMean;
    }

    /** What a quantile between two values is. */
    enum Convention {
        LINEAR,
        NEAREST_RANK
    }
}
