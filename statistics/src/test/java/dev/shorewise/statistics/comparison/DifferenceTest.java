package dev.shorewise.statistics.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shorewise.statistics.Interval;
import dev.shorewise.statistics.Moments;
import dev.shorewise.statistics.Ratio;
import dev.shorewise.statistics.Vectors;
import java.math.BigDecimal;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.statistics.inference.ChiSquareTest;
import org.apache.commons.statistics.inference.TTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DifferenceTest {

    @ParameterizedTest
    @CsvSource({
        "56, 70, 48, 80, .2000, .052431, .333873",
        "9, 10, 3, 10, .6, .170523, .809018",
        "10, 10, 0, 20, 1, .679086, 1",
        "43000, 50000, 3440, 4000, .000, -.010851, .011501",
        "43000, 50000, 342, 400, .005, -.026280, .043003",
        "43000, 50000, 312, 400, .080, .042050, .123258",
        "43000, 50000, 3240, 4000, .050, .037752, .062812",
        "430, 500, 156, 200, .080, .018462, .148252",
        "648, 900, 528, 800, .060, .016, .104",
        "360, 2400, 312, 2400, .020, .000359, .039644",
    })
    void twoRatesAreAsFarApartAsNewcombeSays(
            long k1, long n1, long k2, long n2, double difference, double low, double high) {
        RateDifference compared = RateDifference.between(new Ratio(k1, n1), new Ratio(k2, n2));

        double tolerance = n1 == 900 ? 5e-4 : 6e-7;
        assertThat(compared.value()).isEqualTo(difference, within(1e-12));
        assertThat(compared.interval().low()).isEqualTo(low, within(tolerance));
        assertThat(compared.interval().high()).isEqualTo(high, within(tolerance));
        assertThat(compared.interval().method()).isEqualTo("ci/newcombe@1");
    }

    @ParameterizedTest
    @MethodSource("publishedVectors")
    void theTestOfTwoRatesAgreesWithThePublishedVectors(JsonNode vector) {
        TwoProportionTest test = TwoProportionTest.pooled(ratio(vector, 0), ratio(vector, 1));

        double chance = vector.path("p_two_sided").asDouble();
        assertThat(test.statistic()).isEqualTo(vector.path("z").asDouble(), within(1e-9));
        assertThat(test.chance()).isEqualTo(chance, within(chance * 1e-9));
    }

    static Stream<JsonNode> publishedVectors() {
        return Vectors.all("two_proportion_z_pooled");
    }

    @ParameterizedTest
    @CsvSource({"45, 100, 30, 100, 2.190890230, .028459737", "56, 70, 48, 80, 2.650171951, .008045081"})
    void theTestOfTwoRatesIsTheChiSquareTestWithoutCorrection(
            long k1, long n1, long k2, long n2, double z, double chance) {
        TwoProportionTest test = TwoProportionTest.of(new Ratio(k1, n1), new Ratio(k2, n2));

        assertThat(test.statistic()).isEqualTo(z, within(1e-8));
        assertThat(test.chance()).isEqualTo(chance, within(1e-8));
        double library = ChiSquareTest.withDefaults()
                .test(new long[][] {{k1, n1 - k1}, {k2, n2 - k2}})
                .getPValue();
        assertThat(test.chance()).isEqualTo(library, within(1e-9));
    }

    @Test
    void smallGroupsAreTestedExactly() {
        TwoProportionTest test = TwoProportionTest.of(new Ratio(9, 10), new Ratio(3, 10));

        assertThat(test.method()).as("four of eight are expected in a cell").isEqualTo("test/fisher-exact@1");
        assertThat(test.chance()).as("Fisher's two-sided").isEqualTo(.019766611, within(1e-8));
    }

    @Test
    void whereAllOrNoneSucceedThereIsNoDifference() {
        assertThat(TwoProportionTest.of(new Ratio(0, 9), new Ratio(0, 100)).chance())
                .isEqualTo(1);
        assertThat(TwoProportionTest.pooled(new Ratio(9, 9), new Ratio(100, 100))
                        .chance())
                .isEqualTo(1);
    }

    @Property
    void theDifferenceLiesInItsIntervalAndTurnsRound(
            @ForAll @IntRange(min = 1, max = 400) int n1,
            @ForAll @IntRange(min = 1, max = 400) int n2,
            @ForAll @IntRange(max = 400) int k1,
            @ForAll @IntRange(max = 400) int k2) {
        Ratio one = new Ratio(Math.min(k1, n1), n1);
        Ratio two = new Ratio(Math.min(k2, n2), n2);

        RateDifference there = RateDifference.between(one, two);
        RateDifference back = RateDifference.between(two, one);

        assertThat(there.interval().contains(there.value())).isTrue();
        assertThat(back.interval().low()).isEqualTo(-there.interval().high(), within(1e-12));
        assertThat(there.test().chance())
                .isBetween(0.0, 1.0)
                .isEqualTo(back.test().chance(), within(1e-9));
    }

    @Test
    void twoMeansAreAsFarApartAsWelchSays() {
        MeanDifference compared = MeanDifference.between(moments(800, 372, 250), moments(900, 420, 240))
                .orElseThrow();

        assertThat(compared.statistic()).isEqualTo(-4.026299, within(1e-6));
        assertThat(compared.degrees()).isEqualTo(1656.361, within(1e-3));
        assertThat(compared.chance() / 2).isEqualTo(2.961050e-5, within(1e-10));
        Interval interval = compared.interval();
        assertThat(interval.low() + interval.high()).isEqualTo(-96, within(1e-6));
        assertThat(interval.contains(0)).isFalse();
        assertThat(compared.chance())
                .as("the library's")
                .isEqualTo(
                        TTest.withDefaults()
                                .with(org.apache.commons.statistics.inference.DataDispersion.HETEROSCEDASTIC)
                                .test(372, 250 * 250, 800, 420, 240 * 240, 900)
                                .getPValue(),
                        within(1e-12));
    }

    @Test
    void meansOfSingleValuesOrWithoutSpreadAreNotCompared() {
        assertThat(MeanDifference.between(Moments.of(1, 5, 25), Moments.of(2, 3, 5)))
                .isEmpty();
        assertThat(MeanDifference.between(Moments.of(2, 10, 50), Moments.of(2, 4, 8)))
                .isEmpty();
    }

    private static Ratio ratio(JsonNode vector, int index) {
        return new Ratio(
                vector.path("successes").path(index).asLong(),
                vector.path("trials").path(index).asLong());
    }

    private static Moments moments(long count, long mean, long deviation) {
        BigDecimal squares = BigDecimal.valueOf((count - 1) * deviation * deviation + count * mean * mean);
        return new Moments(count, BigDecimal.valueOf(count * mean), squares);
    }
}
