package dev.shorewise.statistics.capacity;

import java.util.List;

/**
 * A level, a trend and a season, smoothed, {@code forecast/holt-winters-additive@1} (Holt 1957, Winters 1960) in the form
 * {@code s_t = gamma (y_t - l_(t-1) - b_(t-1)) + (1 - gamma) s_(t-m)}.
 *
 * @param smoothing alpha, beta and gamma
 * @param level at the end
 * @param trend a step
 * @param season m values, the first for the next step
 * @param errors what was seen less what was forecast one step before, from the second season on
 */
record Season(Smoothing smoothing, double level, double trend, double[] season, double[] errors) {

    /** How quickly each part follows, 0 to 1. */
    record Smoothing(double alpha, double beta, double gamma) {}

    /** Smooths values, two seasons or more. */
    static Season of(List<Double> values, int length, Smoothing smoothing) {
        double first = mean(values, 0, length);
        double level = first;
        double trend = (mean(values, length, 2 * length) - first) / length;
        double[] season = new double[length];
        for (int i = 0; i < length; i++) {
            season[i] = values.get(i) - first;
        }
        double[] errors = new double[values.size() - length];
        for (int t = length; t < values.size(); t++) {
            double seen = values.get(t);
            double seasonal = season[t % length];
            double expected = level + trend;
            errors[t - length] = seen - expected - seasonal;
            double next = smoothing.alpha() * (seen - seasonal) + (1 - smoothing.alpha()) * expected;
            season[t % length] = smoothing.gamma() * (seen - expected) + (1 - smoothing.gamma()) * seasonal;
            trend = smoothing.beta() * (next - level) + (1 - smoothing.beta()) * trend;
            level = next;
        }
        double[] rotated = new double[length];
        for (int i = 0; i < length; i++) {
            rotated[i] = season[(values.size() + i) % length];
        }
        return new Season(smoothing, level, trend, rotated, errors);
    }

    /** The forecast of a step ahead, 1 for the next. */
    double ahead(int step) {
        return level + step * trend + season[(step - 1) % season.length];
    }

    double squaredError() {
        double sum = 0;
        for (double error : errors) {
            sum += error * error;
        }
        return sum;
    }

    private static double mean(List<Double> values, int from, int to) {
        return values.subList(from, to).stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElseThrow();
    }
}
