package dev.shorewise.statistics.simulation;

import dev.shorewise.statistics.Interval;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * The interval of any figure by drawing its units anew, {@code ci/bootstrap-percentile@1}: 2.5 % and 97.5 % of the figures of
 * so many resamples by nearest rank. A unit is what is independent: a customer, an agent, a day, never a part of one. The
 * same plan gives the same interval, bit by bit.
 *
 * @param seed kept with the result
 * @param stream a name, so that figures of one seed are drawn apart
 * @param resamples 10 000 where money hangs on it
 */
public record Bootstrap(long seed, String stream, int resamples) {

    /** The definition. */
    public static final String METHOD = "ci/bootstrap-percentile@1";

    /** Fewer units tell nothing of their spread. */
    public static final int LEAST_UNITS = 20;

    private static final double TAIL = (1 - Interval.DEFAULT_LEVEL) / 2;

    /**
     * The 95 % interval.
     *
     * @param figure of units by position, some of them several times and some not at all; empty where they have none
     * @return empty below {@value #LEAST_UNITS} units, or if no resample has a figure
     */
    public Optional<Interval> interval(int units, Function<int[], OptionalDouble> figure) {
        if (units < LEAST_UNITS) {
            return Optional.empty();
        }
        Uniforms dice = new Uniforms(seed, stream);
        double[] figures = new double[resamples];
        int known = 0;
        int[] drawn = new int[units];
        for (int r = 0; r < resamples; r++) {
            for (int u = 0; u < units; u++) {
                drawn[u] = (int) (dice.at((long) r * units + u) * units);
            }
            OptionalDouble value = figure.apply(drawn);
            if (value.isPresent()) {
                figures[known++] = value.getAsDouble();
            }
        }
        if (known == 0) {
            return Optional.empty();
        }
        double[] sorted = Arrays.copyOf(figures, known);
        Arrays.sort(sorted);
        return Optional.of(
                new Interval(nearest(sorted, TAIL), nearest(sorted, 1 - TAIL), Interval.DEFAULT_LEVEL, METHOD));
    }

    private static double nearest(double[] sorted, double share) {
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }
}
