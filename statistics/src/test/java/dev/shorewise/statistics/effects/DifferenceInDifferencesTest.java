package dev.shorewise.statistics.effects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.shorewise.statistics.Moments;
import dev.shorewise.statistics.comparison.MeanDifference;
import dev.shorewise.statistics.comparison.RankShift;
import dev.shorewise.statistics.effects.DifferenceInDifferences.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.statistics.distribution.TDistribution;
import org.junit.jupiter.api.Test;

class DifferenceInDifferencesTest {

    private static final double[] SLOPES = {.6, .6, .4, .4, .6, .6};
    private static final double[] OTHER_SLOPES = {.6, .4, .6, .6, .4, .6};

    private static final double[] TAUGHT = {6, 5, 7, 5, 5, 8};
    private static final double[] OTHERS = {1, 2, 1, -1, 2, 1};

    private static Moments moments(double[] values) {
        return Arrays.stream(values)
                .mapToObj(value -> Moments.ofValue(BigDecimal.valueOf(value)))
                .reduce(Moments.NONE, Moments::plus);
    }

    private static DifferenceInDifferences golden(double drift) {
        double[][] trained = {{70, 66, 72, 68, 75, 64}, {76, 71, 79, 73, 80, 72}};
        double[][] control = {{69, 71, 67, 73, 66, 74}, {70, 73, 68, 72, 68, 75}};
        List<AgentChange> agents = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            agents.add(new AgentChange(
                    "t" + i, true, trained[0][i], trained[1][i], weeks(trained[0][i], SLOPES[i] + drift)));
            agents.add(new AgentChange(
                    "c" + i, false, control[0][i], control[1][i], weeks(control[0][i], OTHER_SLOPES[i])));
        }
        return DifferenceInDifferences.of(agents, 1).orElseThrow();
    }

    private static List<Double> weeks(double from, double slope) {
        return List.of(from, from + slope, from + 2 * slope, from + 3 * slope);
    }

    @Test
    void theTrainedGainedFivePointsMore() {
        DifferenceInDifferences effect = golden(0);

        assertThat(effect.value()).isEqualTo(5, within(1e-9));
        assertThat(effect.interval().low()).isEqualTo(3.473670, within(1e-6));
        assertThat(effect.interval().high()).isEqualTo(6.526330, within(1e-6));
        assertThat(effect.permutation().chance()).isEqualTo(2 / 924.0, within(1e-12));
        assertThat(effect.permutation().isExact()).isTrue();
        assertThat(effect.clusterError()).isEqualTo(.698483, within(1e-6));
        assertThat(effect.verdict()).isEqualTo(Verdict.ROSE);
    }

    @Test
    void itsErrorsAreThoseOfTheReferenceWhicheverWayTheyAreReckoned() {
        MeanDifference welch =
                MeanDifference.between(moments(TAUGHT), moments(OTHERS)).orElseThrow();
        double error = welch.value() / welch.statistic();
        double even = TDistribution.of(10).inverseSurvivalProbability(.025) * error;

        assertThat(error).isEqualTo(.683130, within(1e-6));
        assertThat(welch.degrees()).isEqualTo(9.80, within(5e-3));
        assertThat(5 - even).as("degrees of freedom as if spreads were alike").isEqualTo(3.478, within(1e-3));
        assertThat(5 + even).isEqualTo(6.522, within(1e-3));
        assertThat(golden(0).clusterError() / Math.sqrt(12 / 11.0 * 23 / 20.0))
                .as("without the factor for small samples")
                .isEqualTo(.623610, within(1e-6));
    }

    @Test
    void effectsFromThreeAndAHalfToSixAndAHalfFitTheDeals() {
        List<Double> fitting = new ArrayList<>();
        for (int step = 60; step <= 140; step++) {
            double assumed = step * .05;
            double[] less =
                    Arrays.stream(TAUGHT).map(change -> change - assumed).toArray();
            if (PermutationTest.of(less, OTHERS, 1).chance() >= .05) {
                fitting.add(assumed);
            }
        }

        assertThat(fitting.get(0)).isEqualTo(3.50, within(1e-9));
        assertThat(fitting.get(fitting.size() - 1)).isEqualTo(6.50, within(1e-9));
    }

    @Test
    void oneAgentWhoSoarsDoesNotMoveTheTypicalGain() {
        assertThat(golden(0).typical()).isEqualTo(RankShift.shift(TAUGHT, OTHERS));
        assertThat(golden(0).typical()).isEqualTo(5, within(1.0));
    }

    @Test
    void trendsBeforeWereParallel() {
        DifferenceInDifferences.Trend trend = golden(0).trend().orElseThrow();

        assertThat(trend.value()).isEqualTo(0, within(1e-9));
        assertThat(trend.interval().low()).isEqualTo(-.132861, within(1e-6));
        assertThat(trend.interval().high()).isEqualTo(.132861, within(1e-6));
    }

    @Test
    void whoRoseFasterBeforeAlreadyProvesNothing() {
        assertThat(golden(.8).verdict()).isEqualTo(Verdict.NOT_TRUSTWORTHY);
    }

    @Test
    void fourAgentsAreNotEnough() {
        List<AgentChange> agents = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            agents.add(new AgentChange("a" + i, i < 4, 70, 71 + i, List.of()));
        }

        assertThat(DifferenceInDifferences.of(agents, 1)).isEmpty();
    }

    @Test
    void manyDealsAreDrawnAndTheSameSeedDrawsTheSame() {
        double[] treated = new double[20];
        double[] others = new double[20];
        for (int i = 0; i < 20; i++) {
            treated[i] = i + 6;
            others[i] = i;
        }

        PermutationTest test = PermutationTest.of(treated, others, 5);

        assertThat(test.isExact()).isFalse();
        assertThat(test).isEqualTo(PermutationTest.of(treated, others, 5));
        // Welch gives p .0029 for the same values
        assertThat(test.chance()).isBetween(.001, .006);
    }
}
