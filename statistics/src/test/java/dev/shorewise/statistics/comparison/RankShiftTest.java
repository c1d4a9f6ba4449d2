package dev.shorewise.statistics.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RankShiftTest {

    private static final double[] ONE = {310, 295, 402, 288, 350, 331, 299, 410};
    private static final double[] OTHER = {260, 275, 301, 240, 290, 270, 305, 255};

    @Test
    void typicallyFortyNineAndAHalfSecondsLonger() {
        RankShift shift = RankShift.between(ONE, OTHER).orElseThrow();

        assertThat(shift.shift()).isEqualTo(49.5, within(1e-12));
        assertThat(shift.chance()).isEqualTo(.006993007, within(5e-10));
        assertThat(shift.superiority()).isEqualTo(.890625, within(1e-12));
        assertThat(shift.interval().low()).isEqualTo(18);
        assertThat(shift.interval().high()).isEqualTo(110);
    }

    @Test
    void oneOddValueMovesTheMeanAndNotTheShift() {
        double[] odd = ONE.clone();
        odd[7] = 41_000;

        assertThat(RankShift.shift(odd, OTHER)).isEqualTo(49.5, within(10.0));
    }

    @Test
    void sevenValuesAreTooFewForATestAndNoneForAShift() {
        assertThat(RankShift.between(Arrays.copyOf(ONE, 7), OTHER)).isEmpty();
        assertThat(RankShift.shift(new double[] {3}, new double[] {1})).isEqualTo(2);
        assertThatThrownBy(() -> RankShift.shift(new double[0], OTHER)).isInstanceOf(IllegalArgumentException.class);
    }
}
