package dev.shorewise.benchmarks.truth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.benchmarks.Seeds;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of {@code docs/trust.md}, world by world the same on every machine. */
class CalibrationTest {

    @ParameterizedTest
    @MethodSource("dev.shorewise.benchmarks.truth.TruthMain#detectors")
    void alarmsAreSeldomFalseAndFaultsAreMostlyFound(Detector detector) {
        Calibration measured = Calibration.of(List.of(detector), Seeds.of()).get(0);

        assertThat(measured.falseAlarms()).as("false alarms").isLessThanOrEqualTo(Calibration.MOST_FALSE);
        assertThat(measured.found()).as("found").isGreaterThanOrEqualTo(Calibration.LEAST_FOUND);
    }

    @Test
    void oneWorldIsTheSameWheneverItIsMade() {
        Chance chance = new Chance("a", 3);
        Chance again = new Chance("a", 3);

        assertThat(chance.even()).isEqualTo(again.even()).isNotEqualTo(new Chance("a", 4).even());
    }
}
