package dev.shorewise.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MeanIntervalTest {

    @Test
    void givesTheGoldenIntervalOfAHundredRatings() {
        Interval interval = MeanInterval.of(100, 370, 5 + 4 * 10 + 9 * 20 + 16 * 40 + 25 * 25)
                .orElseThrow();

        assertThat(Moments.of(100, 370, 1490).standardDeviation().orElseThrow()).isEqualTo(1.105542, within(5e-7));
        assertThat(interval.low()).isEqualTo(3.480637, within(5e-7));
        assertThat(interval.high()).isEqualTo(3.919363, within(5e-7));
        assertThat(interval.method()).isEqualTo("ci/t-mean@1");
    }

    @Test
    void givesTheGoldenIntervalOfNineHandlingTimes() {
        Moments handled =
                Histogram.ofValues(300, 360, 240, 540, 240, 810, 330, 180, 270).moments();

        Interval interval = MeanInterval.of(handled).orElseThrow();

        assertThat(handled.standardDeviation().orElseThrow()).isEqualTo(196.4052, within(5e-5));
        assertThat(interval.low()).isEqualTo(212.3629, within(5e-5));
        assertThat(interval.high()).isEqualTo(514.3037, within(5e-5));
    }

    @Test
    void aSingleValueHasNoInterval() {
        assertThat(MeanInterval.of(1, 5, 25)).isEmpty();
        assertThat(MeanInterval.of(Moments.NONE)).isEmpty();
    }

    @Test
    void equalValuesLeaveNoDoubt() {
        Interval interval = MeanInterval.of(4, 20, 100).orElseThrow();

        assertThat(interval.low()).isEqualTo(5);
        assertThat(interval.width()).isZero();
    }

    @Test
    void moreConfidenceNeedsMoreRoom() {
        Moments ratings = Moments.of(100, 370, 1490);

        assertThat(MeanInterval.of(ratings, 0.99).orElseThrow().width())
                .isGreaterThan(MeanInterval.of(ratings, 0.90).orElseThrow().width());
    }

    @Property
    void movesWithItsValues(@ForAll @Size(min = 2, max = 40) List<@IntRange(max = 10_000) Integer> values) {
        long shift = 1_700_000_000_000L;
        Interval here = MeanInterval.of(momentsOf(values, 0)).orElseThrow();

        Interval there = MeanInterval.of(momentsOf(values, shift)).orElseThrow();

        assertThat(there.low() - shift).isEqualTo(here.low(), within(1e-3));
        assertThat(there.high() - shift).isEqualTo(here.high(), within(1e-3));
    }

    @Test
    void sumsThatNoNumbersHaveAreRefused() {
        assertThatThrownBy(() -> Moments.of(2, 10, 49))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("49");
        assertThatThrownBy(() -> Moments.of(0, 1, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void equalSumsAreEqualHoweverTheyAreWritten() {
        assertThat(new Moments(1, new BigDecimal("5.00"), new BigDecimal("25.0")))
                .isEqualTo(Moments.of(1, 5, 25));
    }

    private static Moments momentsOf(List<Integer> values, long shift) {
        return values.stream()
                .map(value -> Moments.ofValue(BigDecimal.valueOf(value + shift)))
                .reduce(Moments.NONE, Moments::plus);
    }
}
