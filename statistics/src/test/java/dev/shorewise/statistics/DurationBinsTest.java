package dev.shorewise.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

    @Test
    void aTimeBeforeTheBeginningIsRefused() {
        assertThatThrownBy(() -> DurationBins.of(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
