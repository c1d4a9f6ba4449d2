package dev.shorewise.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantileIntervalTest {

    @ParameterizedTest
    @CsvSource({
        "20, .5, 6, 15, .958611",
        "100, .5, 40, 61, .964800",
        "50, .9, 41, 50, .970308",
        "100, .9, 84, 96, .955690",
        "200, .9, 171, 189, .966884",
        "6, .5, 1, 6, .96875",
        "36, .9, 29, 36, .953962",
        "72, .95, 64, 72, .965490",
    })
    void givesTheGoldenRanks(long size, double q, long lower, long upper, double coverage) {
        QuantileInterval.Ranks ranks = QuantileInterval.ranks(size, q);

        assertThat(ranks.lower()).isEqualTo(lower);
        assertThat(ranks.upper()).isEqualTo(upper);
        assertThat(ranks.coverage()).isEqualTo(coverage, within(5e-7));
    }

    @ParameterizedTest
    @CsvSource({"5, .5, 0, 6", "35, .9, 28, 36", "71, .95, 63, 72"})
    void aSampleTooSmallLeavesASideOpen(long size, double q, long lower, long upper) {
        QuantileInterval.Ranks ranks = QuantileInterval.ranks(size, q);

        assertThat(ranks.lower()).isEqualTo(lower);
        assertThat(ranks.upper()).isEqualTo(upper);
    }

    @Test
    void givesTheGoldenIntervalOfTheMedian() {
        Interval interval = QuantileInterval.of(QuantilesTest.D20, .5);

        assertThat(interval).isEqualTo(new Interval(9, 28, .95, "ci/order-statistic@1"));
    }

    @Test
    void anOpenSideSaysSo() {
        Interval interval = QuantileInterval.of(new double[] {1, 2, 3, 4, 5}, .5);

        assertThat(interval.isOpenBelow()).isTrue();
        assertThat(interval.isOpenAbove()).isTrue();
    }

    @Property
    void coversAtLeastWhatItPromises(
            @ForAll @IntRange(min = 1, max = 3000) int size, @ForAll @IntRange(min = 1, max = 99) int percent) {
        QuantileInterval.Ranks ranks = QuantileInterval.ranks(size, percent / 100.0);

        assertThat(ranks.coverage()).isGreaterThanOrEqualTo(.95 - 1e-12);
        assertThat(ranks.lower()).isBetween(0L, (long) size);
        assertThat(ranks.upper()).isBetween(ranks.lower() + 1, size + 1L);
    }

    @ParameterizedTest
    @CsvSource({"0, .5", "10, 0", "10, 1", "3000000000, .5"})
    void refusesWhatHasNoRanks(long size, double q) {
        assertThatThrownBy(() -> QuantileInterval.ranks(size, q)).isInstanceOf(IllegalArgumentException.class);
    }
}
