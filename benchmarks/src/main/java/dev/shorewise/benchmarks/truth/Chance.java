package dev.shorewise.benchmarks.truth;

import dev.shorewise.statistics.Moments;
import dev.shorewise.statistics.Ratio;
import dev.shorewise.statistics.simulation.Uniforms;
import java.math.BigDecimal;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/** The chance of one world: the same seed makes the same world on every machine. */
final class Chance {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private final Uniforms dice;
    private long drawn;

    Chance(String detector, long world) {
        this.dice = new Uniforms(world, detector);
    }

    double even() {
        return dice.at(drawn++);
    }

    boolean happens(double probability) {
        return even() < probability;
    }

    double normal(double mean, double deviation) {
        return mean + deviation * NORMAL.inverseCumulativeProbability(even());
    }

    int binomial(int n, double p) {
        return BinomialDistribution.of(n, p).inverseCumulativeProbability(even());
    }

    Ratio rate(int n, double p) {
        return new Ratio(binomial(n, p), n);
    }

    long poisson(double mean) {
        return PoissonDistribution.of(mean).inverseCumulativeProbability(even());
    }

    /** Count, sum and squares of handling times: most a little under the median, some far over. */
    Moments times(int n, double median, double spread) {
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            double time = Math.exp(normal(Math.log(median), spread));
            sum += time;
            squares += time * time;
        }
        return new Moments(n, BigDecimal.valueOf(sum), BigDecimal.valueOf(squares));
    }
}
