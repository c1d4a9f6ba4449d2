package dev.shorewise.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationBinsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0",
        "499, 0, 0",
        "500, 1, 1000",
        "20000, 20, 20000",
        "255499, 255, 255000",
        "255500, 256, 256500",
        "257000, 256, 256500",
        "511000, 510, 510500",
        "512000, 512, 513500",
        "864000000, 860160, 862207500"
    })
    void timesFallIntoBinsOfWholeSeconds(long millis, long bin, double middle) {
        assertThat(DurationBins.of(millis)).isEqualTo(bin);
        assertThat(DurationBins.middle(bin)).isEqualTo(middle);
    }

    @Property
    void theMiddleIsOffByAtMostTheStatedError(@ForAll @LongRange(min = 0, max = 864_000_000) long millis) {
        double middle = DurationBins.middle(DurationBins.of(millis));

        assertThat(Math.abs(middle - millis)).isLessThanOrEqualTo(Math.max(500, millis * DurationBins.RELATIVE_ERROR));
    }

    @Property
    void wholeSecondsUpToFourMinutesAreExact(@ForAll @IntRange(max = 255) int seconds) {
        assertThat(DurationBins.middle(DurationBins.of(seconds * 1000L))).isEqualTo(seconds * 1000.0);
    }

    @Property
    void quantilesAreOffByAtMostTheStatedError(
            @ForAll @Size(min = 1, max = 200) List<@LongRange(min = 0, max = 3_000_000) Long> millis,
            @ForAll @IntRange(max = 100) int percent) {
        Map<Long, Long> bins = new HashMap<>();
        millis.forEach(time -> bins.merge(DurationBins.of(time), 1L, Math::addExact));

        double sketched = Quantiles.nearestRank(DurationBins.histogram(bins), percent / 100.0);

        double exact = Quantiles.nearestRank(
                Histogram.ofValues(
                        millis.stream().mapToDouble(Long::doubleValue).toArray()),
                percent / 100.0);
        assertThat(Math.abs(sketched - exact)).isLessThanOrEqualTo(Math.max(500, exact * DurationBins.RELATIVE_ERROR));
    }

    /** Against a sketch of logarithmic buckets (DDSketch, Masson, Rim and Lee 2019) that is off by up to one in a hundred. */
    @Test
    void anAnswerIsNearerThanThatOfASketchOfOneInAHundred() {
        double growth = 1.01 / .99;
        int bucket = (int) Math.ceil(Math.log(131) / Math.log(growth));
        double sketched = 2 * Math.pow(growth, bucket) / (growth + 1);

        assertThat(growth).isEqualTo(1.0202020, within(5e-8));
        assertThat(bucket).isEqualTo(244);
        assertThat(sketched).isEqualTo(130.335558, within(5e-7));
        assertThat(sketched / 131 - 1).isEqualTo(-.0051, within(5e-5));
        assertThat(131 / 1.01).as("what an answer of 131 says about the truth").isEqualTo(129.7030, within(5e-5));
        assertThat(131 / .99).isEqualTo(132.3232, within(5e-5));
        assertThat(DurationBins.middle(DurationBins.of(131_000))).isEqualTo(131_000);
        assertThat(DurationBins.RELATIVE_ERROR).isLessThan(.01);
    }

    @Test
    void aTimeBeforeTheBeginningIsRefused() {
        assertThatThrownBy(() -> DurationBins.of(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
