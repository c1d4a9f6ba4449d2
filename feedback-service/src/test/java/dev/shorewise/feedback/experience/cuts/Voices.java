package dev.shorewise.feedback.experience.cuts;

import dev.shorewise.feedback.text.MonthlyVoice.Tally;
import dev.shorewise.statistics.Moments;
import java.util.Map;

/** What customers of a cell wrote, invented. */
final class Voices {

    private Voices() {}

    /** So many comments of which some touch a theme. */
    static Heard touching(String theme, long touching, long comments) {
        return new Heard(
                Heard.NOTHING.csat(),
                Heard.NOTHING.nps(),
                Heard.NOTHING.ces(),
                new Heard.Voice(
                        comments,
                        new Tally(Moments.of(comments, 0, 0), 0),
                        Moments.NONE,
                        Map.of(theme, new Tally(Moments.of(touching, 0, 0), 0))));
    }
}
