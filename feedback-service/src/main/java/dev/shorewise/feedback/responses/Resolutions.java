package dev.shorewise.feedback.responses;

import dev.shorewise.statistics.Ratio;

/**
 * How many said that the matter is resolved.
 *
 * @param yes it is
 * @param no it is not
 * @param notYet they cannot tell yet: in neither part of the rate
 */
public record Resolutions(long yes, long no, long notYet) {

    public static final Resolutions NONE = new Resolutions(0, 0, 0);

    /** Yes over yes and no. */
    public Ratio resolved() {
        return new Ratio(yes, yes + no);
    }

    public Resolutions plus(Resolutions other) {
        return new Resolutions(yes + other.yes, no + other.no, notYet + other.notYet);
    }
}
