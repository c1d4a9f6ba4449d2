package dev.shorewise.statistics.sampling;

import dev.shorewise.statistics.Interval;
import dev.shorewise.statistics.Ratio;
import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * A survey's share with each cell brought to its weight in the population, {@code adjust/poststratify@1}; published beside
 * the raw one.
 *
 * @param raw as answered
 * @param value weighted
 * @param effective answers that an even survey would need for the same certainty (Kish 1965)
 */
public record PostStratified(Ratio raw, double value, double standardError, double effective) {

    /** The definition. */
    public static final String METHOD = "adjust/poststratify@1";

    /** Smaller cells are merged before. */
    public static final int LEAST_IN_CELL = 10;

    private static final double Z =
            NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - Interval.DEFAULT_LEVEL) / 2);

    /**
     * A cell of respondents.
     *
     * @param population its share of the population; all shares sum to 1
     */
    public record Cell(double population, Ratio answers) {}

    /**
     * Of cells that all have answers.
     *
     * @throws java.util.NoSuchElementException when one has none
     */
    public static PostStratified of(List<Cell> cells) {
        Ratio raw = cells.stream().map(Cell::answers).reduce(Ratio.NONE, Ratio::plus);
        double value = 0;
        double variance = 0;
        double weights = 0;
        double squares = 0;
        for (Cell cell : cells) {
            double n = cell.answers().denominator();
            double p = cell.answers().value().orElseThrow();
            value += cell.population() * p;
            variance += cell.population() * cell.population() * p * (1 - p) / n;
            double weight = cell.population() / (n / raw.denominator());
            weights += n * weight;
            squares += n * weight * weight;
        }
        return new PostStratified(raw, value, Math.sqrt(variance), weights * weights / squares);
    }

    /** 95 %. */
    public Interval interval() {
        return new Interval(value - Z * standardError, value + Z * standardError, Interval.DEFAULT_LEVEL, METHOD);
    }
}
