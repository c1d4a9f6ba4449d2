package dev.shorewise.feedback.experience;

import static dev.shorewise.feedback.experience.Sample.Standing.BELOW_ANONYMITY_FLOOR;
import static dev.shorewise.feedback.experience.Sample.Standing.BELOW_MINIMUM_VOLUME;
import static dev.shorewise.feedback.experience.Sample.Standing.ENOUGH;
import static dev.shorewise.feedback.experience.Sample.Standing.NO_ACTIVITY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SampleTest {

    @Test
    void satisfactionIsShownFromFiveAndJudgedFromThirty() {
        assertThat(List.of(0L, 1L, 4L, 5L, 29L, 30L))
                .map(Sample.CSAT::standing)
                .containsExactly(
                        NO_ACTIVITY,
                        BELOW_ANONYMITY_FLOOR,
                        BELOW_ANONYMITY_FLOOR,
                        BELOW_MINIMUM_VOLUME,
                        BELOW_MINIMUM_VOLUME,
                        ENOUGH);
    }

    @Test
    void recommendationNeedsAHundred() {
        assertThat(List.of(4L, 5L, 99L, 100L))
                .map(Sample.NPS::standing)
                .containsExactly(BELOW_ANONYMITY_FLOOR, BELOW_MINIMUM_VOLUME, BELOW_MINIMUM_VOLUME, ENOUGH);
    }
}
