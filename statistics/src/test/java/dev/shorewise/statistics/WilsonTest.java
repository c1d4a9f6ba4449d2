package dev.shorewise.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WilsonTest {

    @ParameterizedTest
    @CsvSource({
        "0, 10, 0, .277532800",
        "1, 10, .017876213, .404150027",
        "5, 10, .236593091, .763406909",
        "8, 10, .490162472, .943317849",
        "10, 10, .722467200, 1",
        "81, 263, .255288520, .366209577",
        "85, 100, .767164404, .906940147",
        "850, 1000, .826531342, .870789927",
    })
    void givesTheGoldenInterval(long successes, long trials, double low, double high) {
        Interval interval = Wilson.interval(successes, trials);

        assertThat(interval.low()).isEqualTo(low, within(1e-9));
        assertThat(interval.high()).isEqualTo(high, within(1e-9));
        assertThat(interval.level()).isEqualTo(0.95);
        assertThat(interval.method()).isEqualTo("ci/wilson@1");
    }

    /** Shares of the worked examples, to the digits that those give. */
    @ParameterizedTest
    @CsvSource({
        "412, 540, .7253, .7969, 5e-5",
        "2908, 17313, .162471, .173608, 5e-7",
        "3, 12, .088942, .532305, 5e-7",
        "2974, 3789, .771535, .797695, 5e-7",
        "2233, 3100, .704257, .735843, 5e-7",
        "1124, 1705, .636405, .681355, 5e-7",
    })
    void givesTheIntervalsOfTheWorkedExamples(long successes, long trials, double low, double high, double digits) {
        Interval interval = Wilson.interval(successes, trials);

        assertThat(interval.low()).isEqualTo(low, within(digits));
        assertThat(interval.high()).isEqualTo(high, within(digits));
    }

    @ParameterizedTest
    @MethodSource("publishedVectors")
    void agreesWithThePublishedVectors(JsonNode vector) {
        Interval interval = Wilson.interval(
                vector.get("successes").asLong(), vector.get("trials").asLong());

        assertThat(interval.low()).isEqualTo(vector.get("low").asDouble(), within(1e-12));
        assertThat(interval.high()).isEqualTo(vector.get("high").asDouble(), within(1e-12));
    }

    static Stream<JsonNode> publishedVectors() throws IOException {
        try (InputStream file = WilsonTest.class.getResourceAsStream("/vectors/wilson_95.json")) {
            JsonNode vectors = new ObjectMapper().readTree(Objects.requireNonNull(file));
            return StreamSupport.stream(vectors.spliterator(), false);
        }
    }

    @Property
    void equalsTheLibraryWhereTheLibraryReaches(
            @ForAll @IntRange(min = 1, max = 2_000_000) int trials, @ForAll @IntRange(max = 1000) int thousandths) {
        int successes = (int) ((long) trials * thousandths / 1000);

        Interval ours = Wilson.interval(successes, trials);

        var theirs = BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(trials, successes, 0.05);
        assertThat(ours.low()).isEqualTo(theirs.getLowerBound(), within(1e-12));
        assertThat(ours.high()).isEqualTo(theirs.getUpperBound(), within(1e-12));
    }

    @Property
    void containsTheShareAndStaysBetweenNoneAndAll(
            @ForAll @IntRange(min = 1) int trials, @ForAll @IntRange(max = 1000) int thousandths) {
        long successes = (long) trials * thousandths / 1000;

        Interval interval = Wilson.interval(successes, trials);

        assertThat(interval.contains((double) successes / trials)).isTrue();
        assertThat(interval.low()).isBetween(0.0, 1.0);
        assertThat(interval.high()).isBetween(0.0, 1.0);
    }

    @Property
    void oneSuccessMoreMovesBothBoundsUp(
            @ForAll @IntRange(min = 1, max = 5000) int trials, @ForAll @IntRange(max = 999) int thousandths) {
        long successes = (long) trials * thousandths / 1000;

        Interval fewer = Wilson.interval(successes, trials);
        Interval more = Wilson.interval(successes + 1, trials);

        assertThat(more.low()).isGreaterThan(fewer.low());
        assertThat(more.high()).isGreaterThan(fewer.high());
    }

    @Property
    void mirrorsWhenSuccessAndFailureChangeRoles(
            @ForAll @IntRange(min = 1, max = 100_000) int trials, @ForAll @IntRange(max = 1000) int thousandths) {
        long successes = (long) trials * thousandths / 1000;

        Interval successesOf = Wilson.interval(successes, trials);
        Interval failuresOf = Wilson.interval(trials - successes, trials);

        assertThat(failuresOf.low()).isEqualTo(1 - successesOf.high(), within(1e-12));
    }

    @Test
    void takesCountsBeyond32Bits() {
        Interval interval = Wilson.interval(4_000_000_000L, 5_000_000_000L);

        assertThat(interval.contains(0.8)).isTrue();
        assertThat(interval.width()).isEqualTo(2 * 1.959963984540054 * Math.sqrt(.16 / 5e9), within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, .95", "-1, 10, .95", "11, 10, .95", "5, 10, 0", "5, 10, 1", "5, 10, NaN"})
    void refusesWhatIsNoShareOrNoConfidence(long successes, long trials, double level) {
        assertThatThrownBy(() -> Wilson.interval(successes, trials, level))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
