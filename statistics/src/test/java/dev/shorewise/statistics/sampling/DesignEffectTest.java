package dev.shorewise.statistics.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.shorewise.statistics.MeanInterval;
import dev.shorewise.statistics.Moments;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DesignEffectTest {

    @Test
    void fourHundredSurveysOfTwentyAnAgentAreWorthTwoHundredAndFive() {
        DesignEffect effect = new DesignEffect(20, 20, .05);

        assertThat(effect.value()).isEqualTo(1.95, within(1e-12));
        assertThat(effect.effective(400)).isEqualTo(205.1, within(.05));
    }

    @Test
    void theShareBetweenClustersIsThatOfTheAnalysisOfVariance() {
        List<Moments> agents = List.of(of(1, 2, 3), of(2, 3, 4, 5), of(7, 8), of(4, 4, 5));

        DesignEffect effect = DesignEffect.among(agents).orElseThrow();

        assertThat(effect.icc()).isEqualTo(.7940686702, within(1e-9));
        assertThat(effect.size()).isEqualTo(38 / 12.0, within(1e-12));
        assertThat(effect.value()).isEqualTo(2.7204821188, within(1e-9));
    }

    @Test
    void valuesThatResembleEachOtherMakeTheIntervalWider() {
        List<Moments> agents = List.of(of(60, 61, 62), of(70, 71, 72), of(80, 81, 82), of(90, 91, 92));
        Moments all = agents.stream().reduce(Moments.NONE, Moments::plus);

        double clustered =
                DesignEffect.among(agents).orElseThrow().mean(all).orElseThrow().width();

        // four agents are four values: their means' own t interval
        double ofAgents = MeanInterval.of(of(61, 71, 81, 91)).orElseThrow().width();
        assertThat(clustered).isBetween(.9 * ofAgents, 1.1 * ofAgents);
        assertThat(clustered)
                .isGreaterThan(2 * MeanInterval.of(all).orElseThrow().width());
    }

    @Test
    void whereNothingResemblesNothingIsLost() {
        DesignEffect effect =
                DesignEffect.among(List.of(of(1, 5), of(5, 1), of(3, 3))).orElseThrow();

        assertThat(effect.icc()).isZero();
        assertThat(effect.value()).isEqualTo(1);
    }

    @Test
    void oneClusterOrOneValueEachTellsNothing() {
        assertThat(DesignEffect.among(List.of(of(1, 2, 3)))).isEmpty();
        assertThat(DesignEffect.among(List.of(of(1), of(2)))).isEmpty();
        assertThat(DesignEffect.mean(of(1, 2, 3), Optional.empty())).isEqualTo(MeanInterval.of(of(1, 2, 3)));
    }

    private static Moments of(double... values) {
        return Arrays.stream(values)
                .mapToObj(value -> Moments.ofValue(BigDecimal.valueOf(value)))
                .reduce(Moments.NONE, Moments::plus);
    }
}
