package dev.shorewise.feedback.text;

import dev.shorewise.statistics.Moments;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;

/**
 * The comments of one month, added up.
 *
 * @param month in the zone that was asked for
 * @param comments all of them, read or waiting
 * @param read what those that were read say
 * @param themes what the parts that touch a theme say, by theme
 */
public record MonthlyVoice(YearMonth month, long comments, Tally read, Map<String, Tally> themes) {

    /**
     * How comments feel.
     *
     * @param scores of all, -1 to 1
     * @param negative how many are negative or very negative
     */
    public record Tally(Moments scores, long negative) {

        /** No comments. */
        public static final Tally NONE = new Tally(Moments.NONE, 0);

        /** Both together. */
        public Tally plus(Tally other) {
            return new Tally(scores.plus(other.scores), negative + other.negative);
        }
    }

    public MonthlyVoice {
        themes = Map.copyOf(themes);
    }

    /** Nobody wrote. */
    public static MonthlyVoice silent(YearMonth month) {
        return new MonthlyVoice(month, 0, Tally.NONE, Map.of());
    }

    /** Both together, under the month of this one. */
    public MonthlyVoice plus(MonthlyVoice other) {
        Map<String, Tally> sums = new TreeMap<>(themes);
        other.themes.forEach((theme, tally) -> sums.merge(theme, tally, Tally::plus));
        return new MonthlyVoice(month, comments + other.comments, read.plus(other.read), sums);
    }
}
