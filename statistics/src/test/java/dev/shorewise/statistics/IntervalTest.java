package dev.shorewise.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

    @Test
    void minusZeroIsZero() {
        assertThat(new Interval(-0.0, 1, .95, " ci/wilson@1 ")).isEqualTo(new Interval(0, 1, .95, "ci/wilson@1"));
    }

    @ParameterizedTest
    @CsvSource({"1, 0, .95, ci/x@1", "NaN, 1, .95, ci/x@1", "0, 1, 95, ci/x@1", "0, 1, .95, wilson"})
    void whatIsNoIntervalIsRefused(double low, double high, double level, String method) {
        assertThatThrownBy(() -> new Interval(low, high, level, method)).isInstanceOf(IllegalArgumentException.class);
    }
}
