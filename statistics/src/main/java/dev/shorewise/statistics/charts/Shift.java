package dev.shorewise.statistics.charts;

import dev.shorewise.statistics.Ratio;
import java.util.Optional;
import java.util.Set;

/**
 * A time in which a rate was not what it usually is.
 *
 * @param began index of the point with which it seems to have begun: the start of the run of the cumulative sum
 * @param noticed index of the point at which a chart first said so
 * @param ended index of the last point of it, where the cumulative sum is highest; empty while it lasts
 * @param isUp whether the rate was higher than usual
 * @param charts definitions of the charts that said so
 * @param usual the points of the baseline as one
 * @param during the points from beginning to end as one
 */
public record Shift(
        int began, int noticed, Optional<Integer> ended, boolean isUp, Set<String> charts, Ratio usual, Ratio during) {}
