package dev.shorewise.statistics.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.shorewise.statistics.Ratio;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShiftWatchTest {

    private static final double[] MONTGOMERY = {
        9.45, 7.99, 9.29, 11.66, 12.16, 10.18, 8.04, 11.46, 9.20, 10.34, 9.03, 11.47, 10.51, 9.40, 10.08, 9.37, 10.62,
        10.31, 8.52, 10.84, 10.90, 9.33, 12.29, 11.50, 10.60, 11.08, 10.38, 11.62, 11.31, 10.52
    };

    @Test
    void theSumsOfTheReferenceMoveUpAtTwentyThreeAndAreNoticedAtTwentyNine() {
        Cusum cusum = new Cusum(10, 1);

        List<Cusum.Point> points = cusum.chart(MONTGOMERY);

        double[] above = {0, 1.79, 2.79, 2.89, 3.47, 3.35, 4.47, 5.28, 5.30};
        for (int i = 0; i < above.length; i++) {
            assertThat(points.get(21 + i).above()).isEqualTo(above[i], within(1e-9));
        }
        assertThat(points.stream().mapToDouble(Cusum.Point::below).max()).hasValueCloseTo(1.77, within(1e-9));
        assertThat(cusum.signal(MONTGOMERY)).contains(new Cusum.Signal(28, 22, true));
    }

    @Test
    void aMonthOfTroubleHasABeginningAndAnEnd() {
        List<Ratio> weeks = new ArrayList<>(steady(30));
        weeks.addAll(List.of(new Ratio(45, 100), new Ratio(50, 100), new Ratio(47, 100), new Ratio(44, 100)));
        weeks.addAll(steady(20));

        List<Shift> shifts = ShiftWatch.over(weeks, 20).orElseThrow().shifts();

        assertThat(shifts).hasSize(1);
        assertThat(shifts.get(0).began()).isEqualTo(30);
        assertThat(shifts.get(0).noticed()).isBetween(30, 31);
        assertThat(shifts.get(0).ended()).contains(33);
        assertThat(shifts.get(0).isUp()).isTrue();
        assertThat(shifts.get(0).during()).isEqualTo(new Ratio(186, 400));
    }

    @Test
    void aSmallShiftThatLastsIsFoundByTheAverageAndIsNotOver() {
        List<Ratio> weeks = new ArrayList<>(steady(25));
        for (int i = 0; i < 15; i++) {
            weeks.add(new Ratio(i % 2 == 0 ? 13 : 17, 100));
        }

        Shift shift = ShiftWatch.over(weeks, 20).orElseThrow().shifts().get(0);

        assertThat(shift.isUp()).isFalse();
        assertThat(shift.charts()).containsExactly(Ewma.METHOD);
        assertThat(shift.began()).isBetween(24, 26);
        assertThat(shift.ended()).isEmpty();
    }

    @Test
    void aSteadyRateRaisesNoAlarm() {
        assertThat(ShiftWatch.over(steady(60), 20).orElseThrow().shifts()).isEmpty();
    }

    @Test
    void aRateWithoutSwingAndABaselineTooShortSayNothing() {
        assertThat(ShiftWatch.over(java.util.Collections.nCopies(30, new Ratio(0, 50)), 20))
                .isEmpty();
        assertThatThrownBy(() -> ShiftWatch.over(steady(30), 19)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ShiftWatch.over(steady(30), 31)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Ratio> steady(int weeks) {
        int[] usual = {20, 26, 17, 22, 19, 24, 15, 21};
        List<Ratio> points = new ArrayList<>();
        for (int i = 0; i < weeks; i++) {
            points.add(new Ratio(usual[i % usual.length], 100));
        }
        return points;
    }
}
