package dev.shorewise.finance.scenarios.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why customers call.
 *
 * @param id unique in the scenario
 * @param season twelve weights from January, brought to a mean of 1; null for none
 * @param inputs by the names of {@link ReasonInput}
 */
public record Reason(String id, @Nullable List<Double> season, Map<String, Value> inputs) {

    static final int MONTHS = 12;

    public Reason {
        Objects.requireNonNull(id, "id");
        inputs = Map.copyOf(Objects.requireNonNull(inputs, "inputs"));
        if (season != null
                && (season.size() != MONTHS
                        || season.stream().anyMatch(weight -> !(weight >= 0 && weight <= Bounds.FACTOR.most()))
                        || season.stream().mapToDouble(weight -> weight).sum() <= 0)) {
            throw new IllegalArgumentException("a season is twelve weights from January, but got " + season);
        }
    }

    /** The weight of each month from January, mean 1. */
    public double[] weights() {
        double[] weights = new double[MONTHS];
        double mean = season == null
                ? 1
                : season.stream().mapToDouble(weight -> weight).sum() / MONTHS;
        for (int i = 0; i < MONTHS; i++) {
            weights[i] = season == null ? 1 : season.get(i) / mean;
        }
        return weights;
    }
}
