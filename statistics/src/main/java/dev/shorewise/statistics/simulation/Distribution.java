package dev.shorewise.statistics.simulation;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * How an input may turn out, by its quantiles alone (finance, section 11.3): a uniform number goes in, a value comes out.
 * Quantiles rise with their probability, so ranks survive.
 */
public interface Distribution {

    /** The value not exceeded with this probability, which lies between 0 and 1, both excluded. */
    double quantile(double probability);

    /** One value for sure. */
    static Distribution fixed(double value) {
        finite(value);
        return probability -> value;
    }

    /** {@code dist/triangular@1}: least, most likely, greatest. */
    static Distribution triangular(double least, double mode, double greatest) {
        ordered(least, mode, greatest);
        if (least == greatest) {
            return fixed(mode);
        }
        double range = greatest - least;
        double turn = (mode - least) / range;
        return probability -> probability < turn
                ? least + Math.sqrt(probability * range * (mode - least))
                : greatest - Math.sqrt((1 - probability) * range * (greatest - mode));
    }

    /** {@code dist/pert@1}: the beta distribution on [least, greatest] with weight 4 on the most likely value. */
    static Distribution pert(double least, double mode, double greatest) {
        ordered(least, mode, greatest);
        if (least == greatest) {
            return fixed(mode);
        }
        double range = greatest - least;
        Distribution shape = beta(1 + 4 * (mode - least) / range, 1 + 4 * (greatest - mode) / range);
        return probability -> least + range * shape.quantile(probability);
    }

    /** {@code dist/lognormal-mean-cv@1}: mean above 0 and coefficient of variation of the value itself. */
    static Distribution lognormalMean(double mean, double variation) {
        positive(mean);
        double variance = Math.log1p(variation * variation);
        return lognormal(Math.log(mean) - variance / 2, Math.sqrt(variance));
    }

    /** {@code dist/lognormal-p10-p90@1}: one in ten below the first, one in ten above the second. */
    static Distribution lognormalRange(double p10, double p90) {
        positive(p10);
        ordered(p10, p10, p90);
        return lognormal(
                (Math.log(p10) + Math.log(p90)) / 2, (Math.log(p90) - Math.log(p10)) / (2 * Normal.quantile(0.9)));
    }

    /** The exponential of a normal variable. */
    static Distribution lognormal(double mu, double sigma) {
        finite(mu);
        if (!(sigma >= 0 && Double.isFinite(sigma))) {
            throw new IllegalArgumentException("a spread is 0 or more, but got " + sigma);
        }
        return probability -> Math.exp(mu + sigma * Normal.quantile(probability));
    }

    /** Mean and standard deviation of a normal variable. */
    static Distribution normal(double mean, double deviation) {
        finite(mean);
        if (!(deviation >= 0 && Double.isFinite(deviation))) {
            throw new IllegalArgumentException("a spread is 0 or more, but got " + deviation);
        }
        return probability -> mean + deviation * Normal.quantile(probability);
    }

    /** {@code dist/beta-mean-sd@1}: a share with its mean and standard deviation. */
    static Distribution betaMean(double mean, double deviation) {
        double weight = mean * (1 - mean) / (deviation * deviation) - 1;
        if (!(mean > 0 && mean < 1 && deviation > 0 && weight > 0)) {
            throw new IllegalArgumentException(
                    "a share has a mean between 0 and 1 and a spread that fits, but got " + mean + " and " + deviation);
        }
        return beta(weight * mean, weight * (1 - mean));
    }

    /** A share; both parameters above 0. */
    static Distribution beta(double alpha, double beta) {
        return QuantileTable.of(BetaDistribution.of(alpha, beta));
    }

    /** {@code dist/empirical@1}: the observed values, straight between the ranks. */
    static Distribution empirical(double... observed) {
        if (observed.length == 0) {
            throw new IllegalArgumentException("an empirical distribution has at least one value");
        }
        double[] sorted = observed.clone();
        Arrays.sort(sorted);
        finite(sorted[0]);
        finite(sorted[sorted.length - 1]);
        return probability -> {
            double position = probability * (sorted.length - 1);
            int rank = (int) position;
            return rank + 1 == sorted.length
                    ? sorted[rank]
                    : sorted[rank] + (position - rank) * (sorted[rank + 1] - sorted[rank]);
        };
    }

    private static void ordered(double least, double mode, double greatest) {
        if (!(least <= mode && mode <= greatest) || !Double.isFinite(least) || !Double.isFinite(greatest)) {
            throw new IllegalArgumentException("least, likely and greatest value come in this order, but got " + least
                    + ", " + mode + ", " + greatest);
        }
    }

    private static void positive(double value) {
        if (!(value > 0)) {
            throw new IllegalArgumentException("a lognormal value is above 0, but got " + value);
        }
    }

    private static void finite(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("a value is a number, but got " + value);
        }
    }
}
