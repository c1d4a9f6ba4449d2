package dev.shorewise.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The answers to one question on one scale, counted by value: all that satisfaction and effort measures are made of.
 *
 * <p>Answers on different scales are never pooled. (Definitions of measures, sections 13.1 and 13.3.)
 *
 * @param lowest the least value of the scale, such as 1
 * @param counts how many gave each value, from the lowest upwards, at least two values
 */
public record Ratings(int lowest, List<Long> counts) {

    public Ratings {
        counts = List.copyOf(counts);
        if (counts.size() < 2) {
            throw new IllegalArgumentException("a scale has at least two values, but got " + counts.size());
        }
        if (counts.stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("counts of answers are 0 or more, but got " + counts);
        }
    }

    /** How many gave each value, from the lowest upwards. */
    public static Ratings from(int lowest, long... counts) {
        List<Long> list = new ArrayList<>();
        for (long count : counts) {
            list.add(count);
        }
        return new Ratings(lowest, list);
    }

    /** The greatest value of the scale. */
    public int highest() {
        return lowest + counts.size() - 1;
    }

    /** All answers. */
    public long answers() {
        return between(lowest, highest());
    }

    /**
     * Answers from one value to another, both included.
     *
     * @throws IndexOutOfBoundsException when the scale does not have them
     */
    public long between(int from, int to) {
        return counts.subList(from - lowest, to - lowest + 1).stream().reduce(0L, Math::addExact);
    }

    /**
     * The share of answers in the top values: 2 on 1 to 5 is {@code csat/top2-of-5@1}, 3 on 1 to 7 is
     * {@code ces/top3-of-7@1}.
     *
     * @throws IndexOutOfBoundsException when the scale has fewer values
     */
    public Ratio top(int values) {
        return new Ratio(between(highest() - values + 1, highest()), answers());
    }

    /** Count, sum and squares of the answers, for their mean and its interval ({@code csat/mean-of-5@1}). */
    public Moments moments() {
        Moments all = Moments.NONE;
        for (int value = lowest; value <= highest(); value++) {
            all = all.plus(Moments.ofValue(BigDecimal.valueOf(value)).times(between(value, value)));
        }
        return all;
    }

    /** The mean stretched to 0 to 100, {@code csat/index-0-100@1}; empty without answers. */
    public OptionalDouble index() {
        OptionalDouble mean = moments().mean();
        return mean.isPresent() ? OptionalDouble.of(100 * (mean.getAsDouble() - lowest) / (highest() - lowest)) : mean;
    }

    /**
     * Both groups as one.
     *
     * @throws IllegalArgumentException when the scales differ
     */
    public Ratings plus(Ratings other) {
        if (lowest != other.lowest || counts.size() != other.counts.size()) {
            throw new IllegalArgumentException("answers on different scales are never pooled: " + lowest + " to "
                    + highest() + " and " + other.lowest + " to " + other.highest());
        }
        List<Long> sums = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            sums.add(Math.addExact(counts.get(i), other.counts.get(i)));
        }
        return new Ratings(lowest, sums);
    }
}
