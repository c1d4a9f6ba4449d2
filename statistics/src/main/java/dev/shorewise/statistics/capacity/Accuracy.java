package dev.shorewise.statistics.capacity;

import java.util.List;

/**
 * How far forecasts were off.
 *
 * @param wape the sum of absolute errors over the sum of what came, 0 for none
 * @param mase the mean absolute error over that of repeating the season before; below 1 the forecast is worth its while
 * @param bias the sum of errors over the sum of what came; above 0 if more came than was forecast
 * @param errors how many
 */
public record Accuracy(double wape, double mase, double bias, int errors) {

    /**
     * Of errors.
     *
     * @param came what came, one for each error, not all 0
     * @param errors what came less what was forecast
     * @param scale the mean absolute difference from the season before
     */
    static Accuracy of(List<Double> came, List<Double> errors, double scale) {
        double all = came.stream().mapToDouble(Double::doubleValue).sum();
        double off = errors.stream().mapToDouble(Math::abs).sum();
        return new Accuracy(
                off / all,
                off / errors.size() / Math.max(scale, Double.MIN_NORMAL),
                errors.stream().mapToDouble(Double::doubleValue).sum() / all,
                errors.size());
    }
}
