package dev.shorewise.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class NetPromoterScoreTest {

    @Test
    void givesTheGoldenScoreErrorAndInterval() {
        NetPromoterScore nps = NetPromoterScore.of(150, 100, 50);

        assertThat(nps.score().orElseThrow()).isEqualTo(100 / 3.0, within(1e-12));
        assertThat(nps.standardError().orElseThrow()).isEqualTo(4.303315, within(5e-7));
        Interval interval = nps.interval().orElseThrow();
        assertThat(interval.low()).isEqualTo(24.898991, within(5e-7));
        assertThat(interval.high()).isEqualTo(41.767675, within(5e-7));
        assertThat(interval.width() / 2).isEqualTo(8.4343, within(5e-5));
        assertThat(interval.method()).isEqualTo("ci/nps@1");
    }

    @Test
    void givesTheGoldenDifferenceOfTwoGroups() {
        ScoreDifference difference =
                ScoreDifference.between(NetPromoterScore.of(150, 100, 50), NetPromoterScore.of(120, 110, 70));

        assertThat(difference.points()).isEqualTo(16.6667, within(5e-5));
        assertThat(difference.standardError()).isEqualTo(6.2212, within(5e-5));
        assertThat(difference.z()).isEqualTo(2.6790, within(5e-5));
        assertThat(difference.chance()).isEqualTo(.007384, within(5e-7));
        assertThat(difference.interval().low()).isEqualTo(4.4733, within(5e-5));
        assertThat(difference.interval().high()).isEqualTo(28.8601, within(5e-5));
    }

    @Test
    void noAnswersAreNoScore() {
        assertThat(NetPromoterScore.NONE.score()).isEmpty();
        assertThat(NetPromoterScore.NONE.standardError()).isEmpty();
        assertThat(NetPromoterScore.NONE.interval()).isEmpty();
    }

    @Test
    void answersFallIntoTheirThreeGroups() {
        Ratings oneOfEach = Ratings.from(0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1);

        assertThat(NetPromoterScore.of(oneOfEach)).isEqualTo(NetPromoterScore.of(2, 2, 7));
    }

    @Test
    void anotherScaleIsRefused() {
        assertThatThrownBy(() -> NetPromoterScore.of(Ratings.from(1, 5, 10, 20, 40, 25)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 to 5");
    }

    @Test
    void countsBelowZeroAreRefused() {
        assertThatThrownBy(() -> NetPromoterScore.of(1, -1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void staysOnTheScaleAndInsideItsInterval(
            @ForAll @IntRange(max = 5000) int promoters,
            @ForAll @IntRange(max = 5000) int passives,
            @ForAll @IntRange(min = 1, max = 5000) int detractors) {
        NetPromoterScore nps = NetPromoterScore.of(promoters, passives, detractors);

        double score = nps.score().orElseThrow();
        Interval interval = nps.interval().orElseThrow();

        assertThat(interval.contains(score)).isTrue();
        assertThat(interval.low()).isGreaterThanOrEqualTo(-100);
        assertThat(interval.high()).isLessThanOrEqualTo(100);
        assertThat(nps.net().value().orElseThrow() * 100).isEqualTo(score, within(1e-9));
    }

    @Property
    void addingGroupsAddsTheirCounts(@ForAll @IntRange(max = 500) int p, @ForAll @IntRange(max = 500) int d) {
        NetPromoterScore one = NetPromoterScore.of(p, 7, d);

        assertThat(one.plus(one).score()).isEqualTo(one.score());
        assertThat(one.plus(NetPromoterScore.NONE)).isEqualTo(one);
    }
}
