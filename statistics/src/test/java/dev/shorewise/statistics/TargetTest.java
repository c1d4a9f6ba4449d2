package dev.shorewise.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetTest {

    @ParameterizedTest
    @CsvSource({
        "7999, 10000, 79.99, false",
        "79996, 100000, 79.996, false",
        "8000, 10000, 80.00, true",
        "80004, 100000, 80.00, true",
        "799999996, 1000000000, 79.9999996, false",
        "0, 5, 0.00, false",
        "5, 5, 100.00, true",
    })
    void showsWhatTheStateSays(long numerator, long denominator, BigDecimal shown, boolean met) {
        Target target = Target.atLeast("0.80");
        Ratio figure = new Ratio(numerator, denominator);

        assertThat(target.isMetBy(figure)).isEqualTo(met);
        assertThat(target.shown(figure, Scale.PERCENT, 2)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"5, 100, 5.0, true", "5004, 100000, 5.004, false", "4996, 100000, 5.0, true", "6, 100, 6.0, false"})
    void showsWhatTheStateSaysWhereLessIsBetter(long numerator, long denominator, BigDecimal shown, boolean met) {
        Target target = Target.atMost("0.05");
        Ratio figure = new Ratio(numerator, denominator);

        assertThat(target.isMetBy(figure)).isEqualTo(met);
        assertThat(target.shown(figure, Scale.PERCENT, 1)).isEqualTo(shown);
    }

    @Test
    void aMetTargetWithMoreDigitsThanAskedForIsNotShownBelowItself() {
        Target target = Target.atLeast("0.80003");

        assertThat(target.shown(new Ratio(80_004, 100_000), Scale.PERCENT, 2)).isEqualTo("80.004");
    }

    @Test
    void aTargetWithoutEndIsShownAsRounded() {
        Target third = new Target(new Ratio(1, 3), Direction.HIGHER_IS_BETTER);

        assertThat(third.shown(new Ratio(2, 6), Scale.PERCENT, 2)).isEqualTo("33.33");
    }

    @Test
    void secondsAreShownFromMilliseconds() {
        Target answerWithin = Target.atMost("20000");

        assertThat(answerWithin.shown(new Ratio(60_003, 3), Scale.SECONDS_OF_MILLISECONDS, 1))
                .isEqualTo("20.001");
    }

    @Test
    void comparesBeyond64Bits() {
        long many = Long.MAX_VALUE;
        Target almostAll = new Target(new Ratio(many - 2, many - 1), Direction.HIGHER_IS_BETTER);

        assertThat(almostAll.isMetBy(new Ratio(many - 1, many))).isTrue();
        assertThat(almostAll.isMetBy(new Ratio(many - 3, many - 2))).isFalse();
    }

    @Test
    void aFigureWithoutValueIsNeitherMetNorMissed() {
        assertThatThrownBy(() -> Target.atLeast("0.80").isMetBy(Ratio.NONE)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void aTargetNeedsAValue() {
        assertThatThrownBy(() -> new Target(Ratio.NONE, Direction.LOWER_IS_BETTER))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void theShownFigureNeverContradictsTheState(
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long numerator,
            @ForAll @LongRange(min = 1, max = 1_000_000_000_000L) long denominator,
            @ForAll @IntRange(max = 10_000) int target,
            @ForAll @IntRange(max = 3) int decimals,
            @ForAll Direction direction) {
        Target agreed = new Target(new Ratio(target, 10_000), direction);
        Ratio figure = new Ratio(numerator, denominator);

        BigDecimal shown = agreed.shown(figure, Scale.PERCENT, decimals);

        int side = shown.compareTo(BigDecimal.valueOf(target, 2));
        assertThat(direction == Direction.HIGHER_IS_BETTER ? side >= 0 : side <= 0)
                .isEqualTo(agreed.isMetBy(figure));
    }
}
