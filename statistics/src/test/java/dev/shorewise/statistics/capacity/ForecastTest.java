package dev.shorewise.statistics.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.shorewise.statistics.simulation.Uniforms;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ForecastTest {

    private static final List<Double> QUARTERS = DoubleStream.of(
                    112, 130, 148, 120, 118, 137, 155, 127, 125, 142, 163, 133, 131, 150, 170, 140)
            .boxed()
            .toList();

    @Test
    void smoothingFollowsTheWorkedExample() {
        Season season = Season.of(QUARTERS, 4, new Season.Smoothing(.4, .1, .3));

        assertThat(season.level()).isEqualTo(150.047577, within(1e-6));
        assertThat(season.trend()).isEqualTo(1.760495, within(1e-6));
        double[] next = {138.099406, 156.506106, 176.182088, 147.555127};
        for (int step = 1; step <= 4; step++) {
            assertThat(season.ahead(step)).isEqualTo(next[step - 1], within(1e-5));
        }
        double[] oneStep = {
            113.6875, 135.2725, 155.8926, 129.4290, 123.5474, 143.2073, 161.7444, 135.6420, 130.7940, 149.0618,
            169.1863, 141.7105
        };
        for (int t = 0; t < oneStep.length; t++) {
            assertThat(QUARTERS.get(t + 4) - season.errors()[t]).isEqualTo(oneStep[t], within(1e-4));
        }
    }

    @Test
    void theOlderFormOfRIsOursWithALazierSeason() {
        // R's HoltWinters smooths the season by y - l: gamma there is gamma here over 1 - alpha
        Season season = Season.of(QUARTERS, 4, new Season.Smoothing(.4, .1, .3 * (1 - .4)));

        double[] next = {137.451401, 156.136795, 175.784582, 147.971060};
        for (int step = 1; step <= 4; step++) {
            assertThat(season.ahead(step)).isEqualTo(next[step - 1], within(1e-6));
        }
    }

    @Test
    void errorsAreMeasuredAgainstTheSeasonBefore() {
        Season season = Season.of(QUARTERS, 4, new Season.Smoothing(.4, .1, .3));

        double scale = IntStream.range(4, 16)
                .mapToDouble(t -> Math.abs(QUARTERS.get(t) - QUARTERS.get(t - 4)))
                .average()
                .orElseThrow();

        Accuracy accuracy = Accuracy.of(
                QUARTERS.subList(4, 16),
                DoubleStream.of(season.errors()).boxed().toList(),
                scale);

        assertThat(scale).isEqualTo(6.75, within(1e-12));
        assertThat(accuracy.wape()).isEqualTo(.011583, within(1e-6));
        assertThat(accuracy.mase()).isEqualTo(.241821, within(1e-6));
        assertThat(accuracy.mase() * scale).as("MAE").isEqualTo(1.632290, within(1e-6));
        assertThat(Math.sqrt(season.squaredError() / 12)).as("RMSE").isEqualTo(1.934628, within(1e-6));
    }

    @Test
    void theBestSmoothingIsNoWorseThanTheExamples() {
        Season.Smoothing best = HoltWinters.best(QUARTERS, 4);

        assertThat(Season.of(QUARTERS, 4, best).squaredError())
                .isLessThanOrEqualTo(
                        Season.of(QUARTERS, 4, new Season.Smoothing(.4, .1, .3)).squaredError());
    }

    @Test
    void aSeasonWithNoiseIsForecastWithItsErrorAndAnInterval() {
        List<Double> days = days(60, 100);

        Forecast forecast = Forecast.of(days, 7, 7).orElseThrow();

        assertThat(forecast.method()).isEqualTo(HoltWinters.METHOD);
        assertThat(forecast.origins()).isGreaterThan(40);
        assertThat(forecast.accuracy().mase()).isLessThan(1);
        assertThat(forecast.days()).hasSize(7).allSatisfy(step -> assertThat(
                        step.low().orElseThrow())
                .isLessThan(step.high().orElseThrow()));
        assertThat(forecast.days().get(6).value())
                .as("the seventh day is the quiet one")
                .isLessThan(80);
    }

    @Test
    void fewWeeksHaveNoIntervalAndFewerNoForecast() {
        assertThat(Forecast.of(days(13, 100), 7, 7).orElseThrow().days())
                .allSatisfy(step -> assertThat(step.low()).isEmpty());
        assertThat(Forecast.of(days(11, 100), 7, 7)).isEmpty();
        assertThat(Forecast.of(days(30, 0).stream().map(day -> 0.0).toList(), 7, 7))
                .isEmpty();
    }

    private static List<Double> days(int weeks, double level) {
        Uniforms noise = new Uniforms(4, "noise");
        return IntStream.range(0, weeks * 7)
                .mapToObj(day -> level - (day % 7 == 6 ? 50 : 0) + 20 * noise.at(day) + day * .02)
                .toList();
    }
}
