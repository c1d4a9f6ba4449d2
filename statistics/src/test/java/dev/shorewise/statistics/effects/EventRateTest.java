package dev.shorewise.statistics.effects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class EventRateTest {

    @Test
    void tenLeaversHaveGarwoodsInterval() {
        EventRate rate = new EventRate(10, 1);

        assertThat(rate.interval().low()).isEqualTo(4.795389, within(1e-6));
        assertThat(rate.interval().high()).isEqualTo(18.390356, within(1e-6));
        assertThat(new EventRate(0, 2).interval().low()).isZero();
        assertThat(new EventRate(0, 2).interval().high()).isEqualTo(3.688879 / 2, within(1e-6));
    }

    @Test
    void nineOfTenInHalfOfTheTimeIsSeldom() {
        // 2 * (1 + 10) / 1024
        assertThat(new EventRate(9, 5).chanceAgainst(new EventRate(1, 5))).isEqualTo(22 / 1024.0, within(1e-12));
        assertThat(new EventRate(0, 5).chanceAgainst(new EventRate(0, 5))).isEqualTo(1);
    }

    @Test
    void withoutExposureThereIsNoRate() {
        assertThat(new EventRate(0, 0).value()).isEmpty();
    }
}
