package dev.shorewise.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RatingsTest {

    private static final Ratings SATISFACTION = Ratings.from(1, 5, 10, 20, 40, 25);
    private static final Ratings EFFORT = Ratings.from(1, 2, 3, 5, 10, 30, 30, 20);

    @Test
    void satisfactionIsTheShareOfTheTopTwoOfFive() {
        Ratio top = SATISFACTION.top(2);

        assertThat(top).isEqualTo(new Ratio(65, 100));
        assertThat(Wilson.interval(top).low()).isEqualTo(.552544, within(5e-7));
        assertThat(Wilson.interval(top).high()).isEqualTo(.736358, within(5e-7));
    }

    @Test
    void satisfactionHasAMeanASpreadAndAnIndex() {
        assertThat(SATISFACTION.moments().mean().orElseThrow()).isEqualTo(3.70, within(1e-12));
        assertThat(SATISFACTION.moments().standardDeviation().orElseThrow()).isEqualTo(1.105542, within(5e-7));
        assertThat(SATISFACTION.index().orElseThrow()).isEqualTo(67.5, within(1e-12));
    }

    @Test
    void effortIsTheShareOfTheTopThreeOfSeven() {
        Ratio top = EFFORT.top(3);

        assertThat(top).isEqualTo(new Ratio(80, 100));
        assertThat(Wilson.interval(top).low()).isEqualTo(.711171, within(5e-7));
        assertThat(Wilson.interval(top).high()).isEqualTo(.866633, within(5e-7));
        assertThat(EFFORT.moments().mean().orElseThrow()).isEqualTo(5.33, within(1e-12));
    }

    /** Eight texts' scores, of which four are above .05 and three below -.05. */
    @Test
    void sentimentHasAMeanASpreadAndANetShare() {
        double[] scores = {-.8, -.3, 0, .4, .9, .6, -.1, .5};
        Moments moments = Histogram.ofValues(scores).moments();
        long positive = Arrays.stream(scores).filter(score -> score > .05).count();
        long negative = Arrays.stream(scores).filter(score -> score < -.05).count();

        assertThat(moments.mean().orElseThrow()).isEqualTo(.15, within(1e-12));
        assertThat(moments.standardDeviation().orElseThrow()).isEqualTo(.552914, within(5e-7));
        assertThat(new Ratio(positive - negative, scores.length).value().orElseThrow())
                .isEqualTo(.125);
    }

    @Test
    void scoresOfReviewsAreAddedAndThenDivided() {
        Moments reviews = Histogram.ofValues(100, 9.91, 63.96, 90.99, 0).moments();

        assertThat(reviews.sum()).isEqualByComparingTo("264.86");
        assertThat(reviews.mean().orElseThrow()).isEqualTo(52.972, within(1e-12));
    }

    @Test
    void groupsOnOneScaleAreAddedValueByValue() {
        assertThat(SATISFACTION.plus(SATISFACTION)).isEqualTo(Ratings.from(1, 10, 20, 40, 80, 50));
    }

    @Test
    void differentScalesAreNeverPooled() {
        assertThatThrownBy(() -> SATISFACTION.plus(EFFORT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 to 5 and 1 to 7");
        assertThatThrownBy(() -> SATISFACTION.plus(Ratings.from(0, 5, 10, 20, 40, 25)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noAnswersHaveNoIndex() {
        assertThat(Ratings.from(1, 0, 0).index()).isEmpty();
        assertThat(Ratings.from(1, 0, 0).top(1).isMeasured()).isFalse();
    }

    @Test
    void aScaleOfOneValueOrANegativeCountIsRefused() {
        assertThatThrownBy(() -> Ratings.from(1, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Ratings.from(1, 5, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SATISFACTION.top(6)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
