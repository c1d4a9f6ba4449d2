package dev.shorewise.statistics.capacity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What is expected next, by a method that has proved itself on the past, {@code forecast/backtest@1}: it was run from many
 * moments of the past, knowing only what was known then, and is used only if it beat repeating the season before.
 *
 * @param days the next steps
 * @param method {@value HoltWinters#METHOD}, or {@value #NAIVE} where that was no worse
 * @param accuracy of the method that was taken
 * @param origins from how many moments of the past it was tried
 */
public record Forecast(List<Step> days, String method, Accuracy accuracy, int origins) {

    /** The definition of trying on the past. */
    public static final String METHOD = "forecast/backtest@1";

    /** The season before, once more. */
    public static final String NAIVE = "forecast/seasonal-naive@1";

    /** From how many moments of the past it must be tried. */
    public static final int LEAST_ORIGINS = 8;

    private static final int ERRORS_FOR_INTERVAL = 40;
    private static final int MOST_ORIGINS = 104;

    /**
     * One step ahead.
     *
     * @param low 2.5 % of the errors at this distance lay below; empty below 40 errors
     * @param high 97.5 % lay below
     */
    public record Step(double value, Optional<Double> low, Optional<Double> high) {}

    public Forecast {
        days = List.copyOf(days);
    }

    /**
     * Forecasts.
     *
     * @param values oldest first
     * @param length of a season
     * @param steps how many to forecast, 1 or more
     * @return empty if less is known than four seasons and {@value #LEAST_ORIGINS} moments to try from, or all was 0
     */
    public static Optional<Forecast> of(List<Double> values, int length, int steps) {
        int tries = (values.size() - steps) / length - HoltWinters.LEAST_SEASONS + 1;
        int origins = Math.min(tries, MOST_ORIGINS);
        if (origins < LEAST_ORIGINS || values.stream().allMatch(value -> value == 0)) {
            return Optional.empty();
        }
        int first = values.size() - steps - (origins - 1) * length;
        Trial smooth = new Trial(values, length, steps);
        Trial naive = new Trial(values, length, steps);
        for (int origin = first; origin + steps <= values.size(); origin += length) {
            List<Double> known = values.subList(0, origin);
            smooth.look(origin, HoltWinters.forecast(known, length, steps));
            naive.look(origin, repeated(known, length, steps));
        }
        boolean worth = smooth.accuracy().mase() < Math.min(1, naive.accuracy().mase());
        Trial taken = worth ? smooth : naive;
        List<Double> next = worth ? HoltWinters.forecast(values, length, steps) : repeated(values, length, steps);
        return Optional.of(new Forecast(
                IntStream.range(0, steps)
                        .mapToObj(step -> taken.step(step, next.get(step)))
                        .toList(),
                worth ? HoltWinters.METHOD : NAIVE,
                taken.accuracy(),
                origins));
    }

    private static List<Double> repeated(List<Double> known, int length, int steps) {
        return IntStream.range(0, steps)
                .mapToObj(step -> known.get(known.size() - length + step % length))
                .toList();
    }

    /** Errors of a method, by how far ahead they were. */
    private static final class Trial {

        private final List<Double> values;
        private final int length;
        private final List<List<Double>> errors = new ArrayList<>();
        private final List<Double> came = new ArrayList<>();

        Trial(List<Double> values, int length, int steps) {
            this.values = values;
            this.length = length;
            IntStream.range(0, steps).forEach(step -> errors.add(new ArrayList<>()));
        }

        void look(int origin, List<Double> forecast) {
            for (int step = 0; step < forecast.size(); step++) {
                double seen = values.get(origin + step);
                came.add(seen);
                errors.get(step).add(seen - forecast.get(step));
            }
        }

        Accuracy accuracy() {
            double scale = IntStream.range(length, values.size())
                    .mapToDouble(t -> Math.abs(values.get(t) - values.get(t - length)))
                    .average()
                    .orElseThrow();
            return Accuracy.of(came, errors.stream().flatMap(List::stream).toList(), scale);
        }

        Step step(int step, double value) {
            List<Double> sorted = errors.get(step).stream().sorted().toList();
            if (sorted.size() < ERRORS_FOR_INTERVAL) {
                return new Step(value, Optional.empty(), Optional.empty());
            }
            return new Step(
                    value, Optional.of(value + nearest(sorted, .025)), Optional.of(value + nearest(sorted, .975)));
        }

        private static double nearest(List<Double> sorted, double share) {
            return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
        }
    }
}
