package dev.shorewise.statistics.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MannKendallTest {

    private static final double[] FALLING = {81.2, 80.4, 82.0, 79.8, 79.5, 80.4, 78.9, 78.1, 79.0, 77.6, 78.1, 76.9};

    @Test
    void twelveMonthsThatFallAreNoChance() {
        MannKendall trend = MannKendall.of(FALLING).orElseThrow();

        assertThat(trend.direction().s()).isEqualTo(-50);
        assertThat(trend.direction().variance()).isEqualTo(210.666667, within(1e-6));
        assertThat(trend.direction().z()).isEqualTo(-3.375967, within(1e-6));
        assertThat(trend.direction().chance()).isEqualTo(.000735568, within(1e-9));
        assertThat(trend.direction().tau()).isEqualTo(-.769322, within(1e-6));
        assertThat(trend.slope().value()).isEqualTo(-.375714, within(1e-6));
        assertThat(trend.slope().interval().low()).isEqualTo(-.4875, within(1e-9));
        assertThat(trend.slope().interval().high()).isEqualTo(-.255556, within(1e-6));
        assertThat(trend.isShown()).isTrue();
    }

    @Test
    void aSeasonIsNoTrendAndATrendBeneathASeasonIsOne() {
        TreeMap<Integer, Double> quarters = new TreeMap<>();
        double[] values = {10, 20, 30, 40, 9, 19, 28, 39, 8, 17, 27, 38};
        for (int i = 0; i < values.length; i++) {
            quarters.put(i, values[i]);
        }

        assertThat(MannKendall.of(values).orElseThrow().isShown()).isFalse();
        MannKendall seasonal = MannKendall.of(quarters, 4).orElseThrow();

        assertThat(seasonal.direction().s()).isEqualTo(-12);
        assertThat(seasonal.direction().variance()).isEqualTo(4 * 66 / 18.0, within(1e-12));
        assertThat(seasonal.slope().value()).isEqualTo(-.25, within(1e-12));
        assertThat(seasonal.isShown()).isTrue();
    }

    @Test
    void aMonthThatIsMissingLeavesTheSlopeAsItIs() {
        TreeMap<Integer, Double> months = new TreeMap<>();
        for (int i = 0; i < 14; i++) {
            months.put(i, 2.0 * i);
        }
        months.remove(5);

        assertThat(MannKendall.of(months, 1).orElseThrow().slope().value()).isEqualTo(2, within(1e-12));
    }

    @Test
    void elevenPointsOrPointsAllAlikeSayNothing() {
        assertThat(MannKendall.of(new double[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}))
                .isEmpty();
        assertThat(MannKendall.of(new double[12])).isEmpty();
    }

    @Property
    void turnedUpsideDownTheTrendTurnsToo(@ForAll @Size(min = 12, max = 30) List<@IntRange(max = 50) Integer> values) {
        double[] up = values.stream().mapToDouble(Integer::doubleValue).toArray();
        double[] down = values.stream().mapToDouble(value -> -value).toArray();

        MannKendall.of(up).ifPresent(trend -> {
            MannKendall mirrored = MannKendall.of(down).orElseThrow();
            assertThat(mirrored.direction().s()).isEqualTo(-trend.direction().s());
            assertThat(mirrored.direction().chance())
                    .isEqualTo(trend.direction().chance());
            assertThat(mirrored.slope().value()).isEqualTo(-trend.slope().value(), within(1e-12));
            assertThat(trend.slope().interval().contains(trend.slope().value())).isTrue();
        });
    }
}
