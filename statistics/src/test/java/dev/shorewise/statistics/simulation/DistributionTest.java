package dev.shorewise.statistics.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

class DistributionTest {

    private static final double MILLIONTH = 1e-6;

    @Test
    void theGoldenQuantilesHold() {
        holds(Distribution.triangular(8, 10, 15), 9.183216, 10.816700, 13.129171);
        holds(Distribution.pert(8, 10, 15), 8.904353, 10.382589, 12.272703);
        holds(Distribution.lognormalMean(5, .25), 3.538069, 4.850713, 6.650354);
        holds(Distribution.lognormalRange(.86, .98), .86, .918041, .98);
        BetaDistribution share = BetaDistribution.of(90, 35);
        holds(
                Distribution.betaMean(.72, .04),
                share.inverseCumulativeProbability(.1),
                share.inverseCumulativeProbability(.5),
                share.inverseCumulativeProbability(.9));
        holds(Distribution.empirical(3, 1, 2), 1.2, 2, 2.8);
        holds(Distribution.fixed(7), 7, 7, 7);
    }

    private static void holds(Distribution distribution, double p10, double p50, double p90) {
        assertThat(distribution.quantile(.1)).isCloseTo(p10, offset(MILLIONTH));
        assertThat(distribution.quantile(.5)).isCloseTo(p50, offset(MILLIONTH));
        assertThat(distribution.quantile(.9)).isCloseTo(p90, offset(MILLIONTH));
    }

    @Test
    void aRangeWithoutWidthIsAFixedValue() {
        holds(Distribution.triangular(4, 4, 4), 4, 4, 4);
        holds(Distribution.pert(4, 4, 4), 4, 4, 4);
    }

    @Property
    void theTableOfABetaIsCloseToTheExactQuantileAndRises(
            @ForAll @DoubleRange(min = 1, max = 50) double alpha,
            @ForAll @DoubleRange(min = 1, max = 50) double beta,
            @ForAll @IntRange(min = 1, max = 99_998) int part) {
        Distribution table = Distribution.beta(alpha, beta);
        double p = part / 100_000.0;

        assertThat(table.quantile(p))
                .isCloseTo(BetaDistribution.of(alpha, beta).inverseCumulativeProbability(p), offset(1e-7))
                .isLessThanOrEqualTo(table.quantile(p + 1e-5));
    }

    @Property
    void theQuickNormalIsTheLibrarys(@ForAll @DoubleRange(min = -8, max = 8) double x) {
        double p = NormalDistribution.of(0, 1).cumulativeProbability(x);

        assertThat(Normal.probability(x)).isCloseTo(p, offset(1e-14));
        if (p > 1e-12 && p < 1 - 1e-4) {
            assertThat(Normal.quantile(p)).isCloseTo(x, offset(1e-9));
        }
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertThatThrownBy(() -> Distribution.triangular(3, 2, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Distribution.pert(3, Double.NaN, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Distribution.betaMean(.5, .6)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Distribution.lognormalRange(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(Distribution::empirical).isInstanceOf(IllegalArgumentException.class);
    }
}
