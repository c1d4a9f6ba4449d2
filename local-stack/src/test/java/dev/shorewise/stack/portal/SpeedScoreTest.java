package dev.shorewise.stack.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeedScoreTest {

    /** The published control points of each metric. */
    @ParameterizedTest
    @CsvSource({"934, 1600", "1200, 2400", "150, 350", "0.1, 0.25"})
    void controlPointsScoreNineTenthsAndOneHalf(double good, double median) {
        SpeedScore curve = new SpeedScore(good, median, 1);
        assertThat(curve.of(good)).isCloseTo(.9, within(1e-6));
        assertThat(curve.of(median)).isCloseTo(.5, within(1e-6));
    }

    @Test
    void fasterIsBetterAndNothingIsBest() {
        assertThat(SpeedScore.TOTAL_BLOCKING_TIME.of(0)).isEqualTo(1);
        assertThat(SpeedScore.TOTAL_BLOCKING_TIME.of(100)).isGreaterThan(SpeedScore.TOTAL_BLOCKING_TIME.of(200));
        assertThat(SpeedScore.LARGEST_CONTENTFUL_PAINT.of(60_000)).isCloseTo(0, within(1e-3));
    }
}
