package dev.shorewise.statistics.effects;

import java.util.List;

/**
 * One agent before and after a day.
 *
 * @param treated whether something was done to the agent on that day
 * @param before the figure of the weeks before, in its unit
 * @param after the figure of the weeks after
 * @param weeksBefore each week before, oldest first; where fewer than two, the agent says nothing about a trend
 */
public record AgentChange(String id, boolean treated, double before, double after, List<Double> weeksBefore) {

    public AgentChange {
        weeksBefore = List.copyOf(weeksBefore);
    }

    double change() {
        return after - before;
    }

    /** The slope of a straight line through the weeks, least squares; NaN below two weeks. */
    double slope() {
        int n = weeksBefore.size();
        double middle = (n - 1) / 2.0;
        double above = 0;
        double below = 0;
        for (int t = 0; t < n; t++) {
            above += (t - middle) * weeksBefore.get(t);
            below += (t - middle) * (t - middle);
        }
        return above / below;
    }
}
