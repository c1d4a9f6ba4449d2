package dev.shorewise.feedback.experience.cuts;

import dev.shorewise.feedback.text.MonthlyVoice.Tally;
import dev.shorewise.statistics.Moments;
import dev.shorewise.statistics.Ratings;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the customers of one cell answered and wrote.
 *
 * @param csat answers from 1 to 5
 * @param nps answers from 0 to 10
 * @param ces answers from 1 to 7
 * @param voice what they wrote
 */
public record Heard(Ratings csat, Ratings nps, Ratings ces, Voice voice) {

    /** Nobody said anything. */
    public static final Heard NOTHING = new Heard(
            Ratings.from(1, new long[5]), Ratings.from(0, new long[11]), Ratings.from(1, new long[7]), Voice.SILENT);

    /**
     * Comments.
     *
     * @param comments read or waiting
     * @param read what those that were read say
     * @param net 1 for each that is positive beyond .05, -1 for each that is negative beyond it
     * @param themes what the parts that touch a theme say, by theme
     */
    public record Voice(long comments, Tally read, Moments net, Map<String, Tally> themes) {

        /** No comments. */
        public static final Voice SILENT = new Voice(0, Tally.NONE, Moments.NONE, Map.of());

        public Voice {
            themes = Map.copyOf(themes);
        }

        /** Both together. */
        public Voice plus(Voice other) {
            Map<String, Tally> sums = new TreeMap<>(themes);
            other.themes.forEach((theme, tally) -> sums.merge(theme, tally, Tally::plus));
            return new Voice(comments + other.comments, read.plus(other.read), net.plus(other.net), sums);
        }
    }

    /** Both together. */
    public Heard plus(Heard other) {
        return new Heard(csat.plus(other.csat), nps.plus(other.nps), ces.plus(other.ces), voice.plus(other.voice));
    }
}
