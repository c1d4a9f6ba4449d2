package dev.shorewise.statistics.capacity;

import dev.shorewise.statistics.capacity.Season.Smoothing;
import java.util.List;
import java.util.stream.IntStream;

/** Forecasts by {@link Season}, whose smoothing is the one with the least squared error one step ahead. */
public final class HoltWinters {

    /** The definition. */
    public static final String METHOD = "forecast/holt-winters-additive@1";

    /** How many seasons must have been seen. */
    public static final int LEAST_SEASONS = 4;

    private static final double[] COARSE = {.02, .1, .3, .6, .9};
    private static final double FINE = 1e-3;

    private HoltWinters() {}

    /**
     * The next values.
     *
     * @param values oldest first, four seasons or more
     * @param length of a season in steps, 2 or more
     * @param steps how many
     */
    public static List<Double> forecast(List<Double> values, int length, int steps) {
        check(values, length);
        Season season = Season.of(values, length, best(values, length));
        return IntStream.rangeClosed(1, steps).mapToObj(season::ahead).toList();
    }

    static void check(List<Double> values, int length) {
        if (length < 2 || values.size() < LEAST_SEASONS * length) {
            throw new IllegalArgumentException(
                    "at least four seasons of two steps, but got " + values.size() + " values of season " + length);
        }
    }

    /** The best of a coarse grid, then downhill by steps that halve. */
    static Smoothing best(List<Double> values, int length) {
        Smoothing best = new Smoothing(COARSE[0], COARSE[0], COARSE[0]);
        double least = error(values, length, best);
        for (double alpha : COARSE) {
            for (double beta : COARSE) {
                for (double gamma : COARSE) {
                    Smoothing tried = new Smoothing(alpha, beta, gamma);
                    double error = error(values, length, tried);
                    if (error < least) {
                        best = tried;
                        least = error;
                    }
                }
            }
        }
        for (double step = .1; step > FINE; ) {
            Smoothing before = best;
            for (Smoothing tried : around(best, step)) {
                double error = error(values, length, tried);
                if (error < least) {
                    best = tried;
                    least = error;
                }
            }
            step = before.equals(best) ? step / 2 : step;
        }
        return best;
    }

    private static List<Smoothing> around(Smoothing s, double step) {
        return List.of(
                new Smoothing(inside(s.alpha() + step), s.beta(), s.gamma()),
                new Smoothing(inside(s.alpha() - step), s.beta(), s.gamma()),
                new Smoothing(s.alpha(), inside(s.beta() + step), s.gamma()),
                new Smoothing(s.alpha(), inside(s.beta() - step), s.gamma()),
                new Smoothing(s.alpha(), s.beta(), inside(s.gamma() + step)),
                new Smoothing(s.alpha(), s.beta(), inside(s.gamma() - step)));
    }

    private static double inside(double value) {
        return Math.max(0, Math.min(1, value));
    }

    private static double error(List<Double> values, int length, Smoothing smoothing) {
        return Season.of(values, length, smoothing).squaredError();
    }
}
