package dev.shorewise.statistics.sampling;

import dev.shorewise.statistics.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Any mean of a sample brought to the mix of everybody, {@code adjust/poststratify@1}, as {@link PostStratified} does for a
 * survey's share; here cells may be too small or empty, and how many of everybody are covered is told. Each cell counts by its
 * share of everybody and not by how many of it answered. {@code mean = sum W m}, {@code SE = sqrt(sum W^2 s^2 / n)}.
 *
 * <p>Assumes that within a cell those who answered are like those who did not. Cells of fewer than ten answers are put
 * together with the other small ones of their kind by the caller or left out; what is left out is told.
 *
 * @param value the weighted mean, in the unit of the values
 * @param standardError of it
 * @param cover share of everybody whose cells had enough answers, 0 to 1
 * @param cells that had
 * @param sampleSize answers used
 * @param effectiveSize Kish's {@code (sum w)^2 / sum w^2}: so many unweighted answers would tell as much
 */
public record PostStratifiedMean(
        double value, double standardError, double cover, int cells, long sampleSize, double effectiveSize) {

    /** The definition. */
    public static final String METHOD = "adjust/poststratify@1";

    /** Answers that a cell needs. */
    public static final int LEAST = 10;

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    /**
     * One cell.
     *
     * @param population how many of everybody are in it
     * @param answers how many answered, 0 or more
     * @param mean of their answers; of no meaning where nobody answered
     * @param variance of single answers, {@code p (1 - p)} for a share
     */
    public record Cell(double population, long answers, double mean, double variance) {}

    /** The weighted mean; empty where no cell of everybody has enough answers. */
    public static Optional<PostStratifiedMean> of(List<Cell> cells) {
        double everybody = 0;
        double covered = 0;
        List<Cell> used = new ArrayList<>();
        for (Cell cell : cells) {
            everybody += cell.population();
            if (cell.answers() >= LEAST && cell.population() > 0) {
                used.add(cell);
                covered += cell.population();
            }
        }
        if (used.isEmpty()) {
            return Optional.empty();
        }
        double value = 0;
        double variance = 0;
        long answers = 0;
        double squares = 0;
        for (Cell cell : used) {
            double share = cell.population() / covered;
            value += share * cell.mean();
            variance += share * share * cell.variance() / cell.answers();
            answers += cell.answers();
            squares += share * share / cell.answers();
        }
        return Optional.of(new PostStratifiedMean(
                value, Math.sqrt(variance), covered / everybody, used.size(), answers, 1 / squares));
    }

    /** How much more an answer would tell if the sample had the mix of everybody: n over the effective n, 1 or more. */
    public double designEffect() {
        return sampleSize / effectiveSize;
    }

    /** The 95 % interval, cut at the ends of the scale. */
    public Interval interval(double lowest, double highest) {
        double margin = standardError * NORMAL.inverseSurvivalProbability((1 - Interval.DEFAULT_LEVEL) / 2);
        return new Interval(
                Math.min(value, Math.max(lowest, value - margin)),
                Math.max(value, Math.min(highest, value + margin)),
                Interval.DEFAULT_LEVEL,
                METHOD);
    }
}
