package dev.shorewise.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.apache.commons.statistics.descriptive.Quantile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantilesTest {

    static final double[] D20 = {2, 3, 5, 6, 8, 9, 10, 12, 13, 15, 16, 18, 21, 24, 28, 33, 41, 55, 72, 120};
    private static final double[] TENS = {10, 20, 30, 40, 50, 60, 70, 80, 90, 100};

    @ParameterizedTest
    @CsvSource({".5, 15, 15.5", ".9, 55, 56.7", "0, 2, 2", "1, 120, 120"})
    void givesTheGoldenQuantilesOfTwentyValues(double q, double nearestRank, double linear) {
        assertThat(Quantiles.nearestRank(D20, q)).isEqualTo(nearestRank);
        assertThat(Quantiles.linear(D20, q)).isEqualTo(linear, within(1e-12));
        assertThat(Quantiles.nearestRank(Histogram.ofValues(D20), q)).isEqualTo(nearestRank);
        assertThat(Quantiles.linear(Histogram.ofValues(D20), q)).isEqualTo(linear, within(1e-12));
    }

    @Test
    void givesTheGoldenQuantilesOfTens() {
        assertThat(Quantiles.nearestRank(TENS, .9)).isEqualTo(90);
        assertThat(Quantiles.linear(TENS, .9)).isEqualTo(91, within(1e-12));
    }

    @Test
    void theLibrarysOwnDefaultIsAThirdConvention() {
        assertThat(Quantile.withDefaults().withCopy(true).evaluate(TENS, .9)).isEqualTo(96.333333, within(5e-7));
    }

    @Test
    void theRankComesFromTheDecimalShare() {
        double[] hundred = new double[100];
        for (int i = 0; i < hundred.length; i++) {
            hundred[i] = i + 1;
        }

        assertThat(Quantiles.nearestRank(hundred, .07)).isEqualTo(7);
        assertThat(Quantiles.nearestRank(hundred, .28)).isEqualTo(28);
        assertThat(Quantiles.nearestRank(hundred, .57)).isEqualTo(57);
    }

    @Property
    void aHistogramAnswersLikeTheSortedValues(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 30) Integer> values,
            @ForAll @IntRange(max = 1000) int thousandths) {
        double[] sorted =
                values.stream().mapToDouble(Integer::doubleValue).sorted().toArray();
        double q = thousandths / 1000.0;
        Histogram histogram = Histogram.ofValues(
                values.stream().mapToDouble(Integer::doubleValue).toArray());

        assertThat(Quantiles.nearestRank(histogram, q)).isEqualTo(Quantiles.nearestRank(sorted, q));
        assertThat(Quantiles.linear(histogram, q)).isEqualTo(Quantiles.linear(sorted, q));
        assertThat(QuantileInterval.of(histogram, .5)).isEqualTo(QuantileInterval.of(sorted, .5));
    }

    @Property
    void equalsTheLibrary(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 1000) Integer> values,
            @ForAll @IntRange(max = 64) int of64) {
        double[] sorted =
                values.stream().mapToDouble(Integer::doubleValue).sorted().toArray();
        double q = of64 / 64.0;

        assertThat(Quantiles.nearestRank(sorted, q))
                .isEqualTo(Quantile.withDefaults()
                        .withCopy(true)
                        .with(Quantile.EstimationMethod.HF1)
                        .evaluate(sorted, q));
        assertThat(Quantiles.linear(sorted, q))
                .isEqualTo(
                        Quantile.withDefaults()
                                .withCopy(true)
                                .with(Quantile.EstimationMethod.HF7)
                                .evaluate(sorted, q),
                        within(1e-9));
    }

    @Property
    void theNearestRankIsObservedAndCoversItsShare(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 30) Integer> values,
            @ForAll @IntRange(min = 1, max = 100) int percent) {
        Histogram histogram = Histogram.ofValues(
                values.stream().mapToDouble(Integer::doubleValue).toArray());

        double quantile = Quantiles.nearestRank(histogram, percent / 100.0);

        long atMost = values.stream().filter(value -> value <= quantile).count();
        long below = values.stream().filter(value -> value < quantile).count();
        assertThat(values).contains((int) quantile);
        assertThat(atMost * 100).isGreaterThanOrEqualTo((long) percent * values.size());
        assertThat(below * 100).isLessThan((long) percent * values.size());
    }

    @Property
    void quantilesAscendWithTheirShare(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 1000) Integer> values,
            @ForAll @IntRange(max = 999) int thousandths) {
        double[] sorted =
                values.stream().mapToDouble(Integer::doubleValue).sorted().toArray();
        double q = thousandths / 1000.0;
        double next = (thousandths + 1) / 1000.0;

        assertThat(Quantiles.nearestRank(sorted, q)).isLessThanOrEqualTo(Quantiles.nearestRank(sorted, next));
        assertThat(Quantiles.linear(sorted, q)).isLessThanOrEqualTo(Quantiles.linear(sorted, next));
    }

    @Test
    void whatHasNoQuantileIsRefused() {
        assertThatThrownBy(() -> Quantiles.nearestRank(new double[0], .5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Quantiles.linear(Histogram.EMPTY, .5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Quantiles.linear(D20, 1.01)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Quantiles.linear(D20, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Quantiles.linear(new double[] {2, 1}, .5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("position 2");
    }

    @Test
    void aHistogramOfBillionsIsNotUnrolled() {
        Histogram waits = Histogram.of(Map.of(0, 6_000_000_000L, 20, 3_000_000_000L, 90, 1_000_000_000L));

        assertThat(Quantiles.nearestRank(waits, .6)).isZero();
        assertThat(Quantiles.nearestRank(waits, .9)).isEqualTo(20);
        assertThat(Quantiles.nearestRank(waits, .91)).isEqualTo(90);
    }
}
