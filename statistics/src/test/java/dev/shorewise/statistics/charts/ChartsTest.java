package dev.shorewise.statistics.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shorewise.statistics.Interval;
import dev.shorewise.statistics.Ratio;
import dev.shorewise.statistics.Vectors;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChartsTest {

    private static final List<Ratio> DAYS = days(
            "842/1551 912/1835 789/1939 887/1364 292/517 133/209 871/1533 855/1185 700/1424 695/1673 717/1722 245/540"
                    + " 126/240 1099/1581");

    @Test
    void thirtySamplesOfCansHaveTwoOutOfTheOrdinary() {
        JsonNode vector = Vectors.section("p_chart");
        long size = vector.path("sample_size").asLong();
        List<Ratio> samples = Arrays.stream(Vectors.numbers(vector.path("nonconforming")))
                .mapToObj(count -> new Ratio((long) count, size))
                .toList();

        PChart chart = PChart.plain(samples);

        assertThat(chart.centre()).isEqualTo(vector.path("centre").asDouble(), within(1e-12));
        Interval limits = chart.limits(size);
        assertThat(limits.low()).isEqualTo(vector.path("lower_limit").asDouble(), within(1e-9));
        assertThat(limits.high()).isEqualTo(vector.path("upper_limit").asDouble(), within(1e-9));
        assertThat(out(chart, samples)).containsExactly(15, 23);
    }

    @Test
    void chanceAloneWouldSetNineOfFourteenDaysApart() {
        PChart chart = PChart.plain(DAYS);

        assertThat(chart.centre()).isEqualTo(.529255, within(1e-6));
        double[] z = {
            1.075, -2.768, -10.793, 8.956, 1.619, 3.102, 3.052, 13.260, -2.849, -9.328, -9.384, -3.517, -.132, 13.214
        };
        for (int i = 0; i < z.length; i++) {
            assertThat(chart.z(DAYS.get(i))).isEqualTo(z[i], within(5.1e-4));
        }
        assertThat(out(chart, DAYS)).containsExactly(3, 4, 6, 7, 8, 10, 11, 12, 14);
        assertThat(chart.limits(1551).low()).isEqualTo(.491233, within(1e-6));
        assertThat(chart.limits(1551).high())
                .as("printed as .567274, which is not as far from the centre")
                .isEqualTo(.567277, within(1e-6));
    }

    @Test
    void theUsualSwingSetsNoneOfThemApart() {
        PChart chart = PChart.laney(DAYS);

        assertThat(chart.widening()).isEqualTo(6.542266, within(1e-6));
        assertThat(1.128 * chart.widening()).as("mean moving range").isEqualTo(7.379676, within(2e-6));
        assertThat(out(chart, DAYS)).isEmpty();
        assertThat(chart.limits(1551).low()).isEqualTo(.280502, within(1e-6));
        assertThat(chart.limits(1551).high()).isEqualTo(.778009, within(1e-6));
    }

    @Test
    void aSlowAverageStaysInsideItsLimits() {
        JsonNode vector = Vectors.section("ewma_chart");
        Ewma ewma = new Ewma(
                vector.path("target").asDouble(),
                vector.path("sigma").asDouble(),
                vector.path("lam").asDouble(),
                3);

        List<Ewma.Point> chart = ewma.chart(Vectors.numbers(vector.path("data")));

        for (int i = 0; i < chart.size(); i++) {
            assertThat(chart.get(i).average())
                    .isEqualTo(vector.path("ewma").path(i + 1).asDouble(), within(5.1e-5));
            assertThat(ewma.signals(chart.get(i))).isFalse();
        }
        assertThat(50 + ewma.margin()).isEqualTo(vector.path("upper_limit").asDouble(), within(1e-9));
        assertThat(50 + chart.get(0).margin()).isEqualTo(51.8485, within(5.1e-5));
        assertThat(50 + chart.get(1).margin()).isEqualTo(52.2564, within(5.1e-5));
        assertThat(50 + chart.get(4).margin()).isEqualTo(52.5516, within(5.1e-5));
    }

    @Test
    void aShiftThatLastsIsNoticed() {
        Ewma ewma = Ewma.of(0, 1);

        List<Ewma.Point> chart = ewma.chart(1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5);

        assertThat(ewma.signals(chart.get(0))).isFalse();
        assertThat(ewma.signals(chart.get(7))).isTrue();
    }

    private static List<Integer> out(PChart chart, List<Ratio> points) {
        return IntStream.range(0, points.size())
                .filter(i -> chart.standsOut(points.get(i)))
                .map(i -> i + 1)
                .boxed()
                .toList();
    }

    private static List<Ratio> days(String written) {
        return Arrays.stream(written.split(" "))
                .map(day -> day.split("/"))
                .map(parts -> new Ratio(Long.parseLong(parts[0]), Long.parseLong(parts[1])))
                .toList();
    }
}
