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
    void groupsAreAddedAndThenDivided() {
        Parts twelve = sums(Map.of(
                Part.WRAPPED, 9L, Part.TALK_HOLD_WRAP, 3_270_000L, Part.TALK_HOLD_WRAP_SQUARES, 1_496_700_000_000L));
        Parts one = sums(
                Map.of(Part.WRAPPED, 1L, Part.TALK_HOLD_WRAP, 300_000L, Part.TALK_HOLD_WRAP_SQUARES, 90_000_000_000L));

        assertThat(measure("aht/talk-hold-wrap@1", twelve.plus(one)).value())
                .as("and not the mean of 363.33 and 300")
                .isEqualByComparingTo("357.0");
    }

    /** Sessions of one agent from 0 to 600, 0 to 400 and 300 to 900 s. */
    @Test
    void aChatThatSharesItsAgentTakesLessOfTheAgentsTimeThanOfTheCustomers() {
        Parts chats = sums(Map.of(
                Part.SESSIONS,
                3L,
                Part.WALL,
                1_600_000L,
                Part.WALL_SQUARES,
                880_000_000_000L,
                Part.WORKED,
                3L,
                Part.ACTIVE,
                900_000L,
                Part.ACTIVE_SQUARES,
                270_000_000_000L));

        assertThat(rounded(measure("aht/session@1", chats), 2)).isEqualByComparingTo("533.33");
        assertThat(measure("aht/active@1", chats).value()).isEqualByComparingTo("300.0");
    }

    /** The suite's smallest samples: for showing a value, for a state, for a comparison. */
    @ParameterizedTest
    @CsvSource({
        "service-level/answered-in-time-over-offered@1, 1, 20, 100",
        "csat/top2-of-5@1, 5, 30, 100",
        "ces/top3-of-7@1, 5, 30, 100",
        "fcr/customer-stated@1, 5, 30, 100",
        "nps/transactional@1, 5, 100, 200",
        "aht/talk-hold-wrap@1, 1, 30, 100",
        "asa/answered@1, 1, 30, 100",
        "wait/median-answered@1, 6, 20, 50",
        "wait/p90-answered-linear@1, 36, 100, 200",
        "wait/p95-answered-linear@1, 72, 200, 400",
        "quality/mean-review@1, 5, 30, 30",
    })
    void eachFigureKnowsFromWhichSampleItSaysWhat(String definition, int show, int state, int compare) {
        assertThat(Catalogue.select(definition).get(0).definition().minimum())
                .isEqualTo(new MinimumSample(show, state, compare));
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

    private static Parts sums(Map<Part, Long> of) {
        Map<Part, BigDecimal> sums = new EnumMap<>(Part.class);
        of.forEach((part, sum) -> sums.put(part, BigDecimal.valueOf(sum)));
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
