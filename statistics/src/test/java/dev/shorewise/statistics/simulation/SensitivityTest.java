package dev.shorewise.statistics.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SensitivityTest {

    @ParameterizedTest
    @CsvSource({
        "90000, 0, 1000000, 4, 174960.00",
        ".92, .1, 10, 2, 1.103896",
        "1.10, .1, 10, 3, 1.319876",
        "4.20, .1, 40, 1, 5.039526",
        "100000, 1000, 1000000, 0, 51440.33"
    })
    void theReferencesBreakEvensHold(double base, double from, double to, int at, double expected) {
        double[] inputs = {100_000, 4.20, .92, 1.10, 90_000};

        double found = Sensitivity.breakEven(
                        value -> {
                            double[] in = inputs.clone();
                            in[at] = value;
                            return in[0] * (6.00 - in[1] * in[2] * in[3]) - in[4];
                        },
                        base,
                        from,
                        to)
                .orElseThrow();

        assertThat(found).isCloseTo(expected, offset(.01 * Math.max(1e-4, expected) * .01 + 5e-7));
    }

    @Test
    void noValueBeyondTheRangeIsAsked() {
        assertThat(Sensitivity.breakEven(
                        x -> {
                            assertThat(x).isBetween(0.0, 1.0);
                            return 1 + x;
                        },
                        .9,
                        0,
                        1))
                .isEmpty();
    }

    @Test
    void whereNothingBreaksEvenNothingIsReturned() {
        assertThat(Sensitivity.breakEven(x -> x * x + 1, 0, -10, 10)).isEmpty();
        assertThat(Sensitivity.breakEven(x -> x - 5, 5, 0, 10)).hasValue(5);
    }
}
