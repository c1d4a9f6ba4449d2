package dev.shorewise.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioTest {

    @Test
    void nothingOverNothingHasNoValue() {
        assertThat(Ratio.NONE.value()).isEmpty();
        assertThat(new Ratio(5, 0).isMeasured()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "180, 1150, .156522",
        "180, 1200, .15",
        "180, 2400, .075",
        "3270, 4500, .726667",
        "27360, 28800, .95",
        "27000, 28800, .9375",
        "9720, 10080, .964286",
        "8640, 10080, .857143",
        "18360, 20160, .910714",
    })
    void partsGiveTheSharesOfTheWorkedExamples(long numerator, long denominator, double share) {
        assertThat(new Ratio(numerator, denominator).value().orElseThrow()).isEqualTo(share, within(5e-7));
    }

    @Test
    void aGroupIsDividedOnceAndNotAveraged() {
        Ratio halfHours = new Ratio(10, 10).plus(new Ratio(120, 200)).plus(new Ratio(81, 90));

        assertThat(halfHours.value().orElseThrow()).isEqualTo(.703333333333, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"0.80, 8, 10", "99.5, 995, 10", "20, 20, 1", "1E+3, 1000, 1", "-0.25, -25, 100", "0.00, 0, 1"})
    void aWrittenNumberKeepsItsDigits(BigDecimal number, long numerator, long denominator) {
        assertThat(Ratio.of(number)).isEqualTo(new Ratio(numerator, denominator));
    }

    @Test
    void aDenominatorBelowZeroCountsNothing() {
        assertThatThrownBy(() -> new Ratio(1, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
    }

    @Test
    void aSumThatLeaves64BitsIsRefused() {
        assertThatThrownBy(() -> new Ratio(Long.MAX_VALUE, 1).plus(new Ratio(1, 1)))
                .isInstanceOf(ArithmeticException.class);
    }

    @Property
    void theWholeLiesBetweenItsParts(
            @ForAll @IntRange(max = 100_000) int a,
            @ForAll @IntRange(min = 1, max = 100_000) int b,
            @ForAll @IntRange(max = 100_000) int c,
            @ForAll @IntRange(min = 1, max = 100_000) int d) {
        Ratio first = new Ratio(a, b);
        Ratio second = new Ratio(c, d);

        Ratio whole = first.plus(second);

        Ratio low = first.compareValue(second) <= 0 ? first : second;
        Ratio high = low.equals(first) ? second : first;
        assertThat(whole.compareValue(low)).isNotNegative();
        assertThat(whole.compareValue(high)).isNotPositive();
    }
}
