package dev.shorewise.finance.scenarios.model;

/**
 * How work moves.
 *
 * @param months over which shares move evenly from the baseline to the option; 0 for at once
 * @param parallelMonths in which the moved work is still paid for in the old place too
 * @param parallelShare of the old cost that is paid then, 0 to 1
 */
public record Transition(int months, int parallelMonths, double parallelShare) {

    /** At once and without running in parallel. */
    public static final Transition AT_ONCE = new Transition(0, 0, 0);

    public Transition {
        if (months < 0
                || parallelMonths < 0
                || months > Scenario.MOST_MONTHS
                || parallelMonths > Scenario.MOST_MONTHS) {
            throw new IllegalArgumentException("a transition takes 0 to " + Scenario.MOST_MONTHS + " months");
        }
        Bounds.SHARE.check("parallelShare", parallelShare);
    }

    /** The share that has moved by a month, counted from 0. */
    public double progress(int month) {
        return Math.min(1, (month + 1.0) / (months + 1));
    }
}
