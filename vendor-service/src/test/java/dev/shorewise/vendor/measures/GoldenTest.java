package dev.shorewise.vendor.measures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.kit.measures.Measure;
import dev.shorewise.statistics.Histogram;
import dev.shorewise.vendor.contacts.Part;
import dev.shorewise.vendor.contacts.Parts;
import dev.shorewise.vendor.contacts.Sample;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reference's worked numbers. */
class GoldenTest {

    @ParameterizedTest
    @CsvSource({
        "service-level/in-time-answered-or-abandoned-over-offered@1, .830189",
        "service-level/answered-in-time-over-answered@1, .86",
        "service-level/answered-in-time-over-offered@1, .811321",
        "service-level/answered-in-time-over-offered-less-early-abandons@1, .826923",
        "service-level/answered-in-time-plus-short-abandons-over-offered@1, .820755",
        "service-level/answered-in-time-over-offered-less-short-abandons@1, .819048",
        "abandonment/over-offered@1, .056604",
        "abandonment/less-short@1, .047619",
        "abandonment/less-within-t@1, .038462",
    })
    void sixReadingsOfOneServiceLevelAndFourOfAbandonment(String definition, BigDecimal value) {
        Measure measure = measure(definition, parts(1000, 60, 860, 20, 10));

        assertThat(measure.status()).isEqualTo(Measure.Status.MEASURED);
        assertThat(rounded(measure, value.scale())).isEqualByComparingTo(value);
        assertThat(measure.interval()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"19, INSUFFICIENT", "20, MEASURED", "1, INSUFFICIENT", "0, NOT_MEASURED"})
    void aShareGivesAStateFromTwentyContactsOn(int answered, Measure.Status status) {
        Measure measure = measure("service-level/answered-in-time-over-offered@1", parts(answered, 0, answered, 0, 0));

        assertThat(measure.status()).isEqualTo(status);
        assertThat(measure.value() == null).isEqualTo(answered == 0);
    }

    @Test
    void aQuantileHasNoOpenSideWhereItIsShown() {
        Histogram five = Histogram.ofValues(1000, 2000, 3000, 4000, 5000);
        Histogram six = five.merge(Histogram.ofValues(6000));

        assertThat(median(five).value()).isNull();
        Measure.Bounds bounds = Objects.requireNonNull(median(six).interval());
        assertThat(bounds.low()).isEqualByComparingTo("1");
        assertThat(bounds.high()).isEqualByComparingTo("6");
    }

    @Test
    void aSpreadNeedsTwo() {
        Map<Part, BigDecimal> one = new EnumMap<>(Part.class);
        one.put(Part.NAMED_TALKED, BigDecimal.ONE);
        one.put(Part.NAMED_TALK_HOLD, BigDecimal.TEN);
        one.put(Part.NAMED_TALK_HOLD_SQUARES, BigDecimal.valueOf(100));

        Measure measure = measure("handle-time/standard-deviation-named-agent@1", new Parts(one, Map.of()));

        assertThat(measure.status()).isEqualTo(Measure.Status.NOT_MEASURED);
    }

    static Parts parts(long answered, long abandoned, long answeredIn, long abandonedIn, long shortOf) {
        Map<Part, BigDecimal> sums = new EnumMap<>(Part.class);
        sums.put(Part.ANSWERED_TIMED, BigDecimal.valueOf(answered));
        sums.put(Part.ABANDONED_TIMED, BigDecimal.valueOf(abandoned));
        sums.put(Part.ABANDONED_IN_QUEUE, BigDecimal.valueOf(abandoned));
        sums.put(Part.ANSWERED_WITHIN_20, BigDecimal.valueOf(answeredIn));
        sums.put(Part.ABANDONED_WITHIN_20, BigDecimal.valueOf(abandonedIn));
        sums.put(Part.ABANDONED_WITHIN_5, BigDecimal.valueOf(shortOf));
        return new Parts(sums, Map.of());
    }

    static Measure measure(String definition, Parts parts) {
        Figures figures = new Figures(parts, Map.of(), Sources.NONE, Params.DEFAULT, Optional.empty());
        return figures.of(Catalogue.select(definition).get(0));
    }

    private static Measure median(Histogram waits) {
        Figures figures = new Figures(
                Parts.NOTHING,
                Map.of(new Times(Sample.WAIT_ANSWERED, false), waits),
                Sources.NONE,
                Params.DEFAULT,
                Optional.empty());
        return figures.of(Catalogue.select("wait/median-answered@1").get(0));
    }

    private static BigDecimal rounded(Measure measure, int scale) {
        return Objects.requireNonNull(measure.value()).setScale(scale, RoundingMode.HALF_UP);
    }
}
