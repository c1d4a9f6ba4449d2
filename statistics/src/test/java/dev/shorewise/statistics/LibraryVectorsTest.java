package dev.shorewise.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.statistics.inference.ChiSquareTest;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Golden values of methods that are taken from the library as they are, so that a new version of it cannot drift. */
class LibraryVectorsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 10, 0, .308497108",
        "1, 10, .002528579, .445016117",
        "5, 10, .187086028, .812913972",
        "81, 263, .252736746, .367621923"
    })
    void exactIntervalsOfShares(int successes, int trials, double low, double high) {
        var interval = BinomialConfidenceInterval.CLOPPER_PEARSON.fromErrorRate(trials, successes, .05);

        assertThat(interval.getLowerBound()).isCloseTo(low, within(5e-10));
        assertThat(interval.getUpperBound()).isCloseTo(high, within(5e-10));
    }

    @Test
    void anAttributeOfTopPerformers() {
        var result = ChiSquareTest.withDefaults().test(new long[][] {{18, 6}, {9, 17}});

        assertThat(result.getStatistic()).isCloseTo(8.193980, within(5e-7));
        assertThat(result.getPValue()).isCloseTo(.004203, within(5e-7));
    }
}
