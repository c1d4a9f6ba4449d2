package dev.shorewise.statistics.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.statistics.Interval;
import dev.shorewise.statistics.MeanInterval;
import dev.shorewise.statistics.Moments;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

class BootstrapTest {

    private static final Bootstrap PLAN = new Bootstrap(7, "means", 10_000);

    @Property(tries = 5)
    void ofAMeanItIsAsWideAsTheIntervalOfStudent(@ForAll @IntRange(min = 1, max = 1_000) int seed) {
        Uniforms dice = new Uniforms(seed, "normal");
        double[] values = IntStream.range(0, 200)
                .mapToDouble(i -> NormalDistribution.of(50, 8).inverseCumulativeProbability(dice.at(i)))
                .toArray();
        Moments moments = Arrays.stream(values)
                .mapToObj(value -> Moments.ofValue(BigDecimal.valueOf(value)))
                .reduce(Moments.NONE, Moments::plus);

        double width = mean(PLAN, values).orElseThrow().width();

        double student = MeanInterval.of(moments).orElseThrow().width();
        assertThat(width).isBetween(.92 * student, 1.08 * student);
    }

    @Test
    void theSameSeedGivesTheSameIntervalBitByBitAndAnotherSeedAnother() {
        double[] values = IntStream.range(0, 40).mapToDouble(i -> i * i % 17).toArray();

        assertThat(mean(PLAN, values)).isEqualTo(mean(PLAN, values));
        assertThat(mean(PLAN, values)).isNotEqualTo(mean(new Bootstrap(8, "means", 10_000), values));
    }

    @Test
    void valuesAllAlikeHaveNoWidthAndNineteenUnitsNoInterval() {
        assertThat(mean(PLAN, new double[30]).orElseThrow().width()).isZero();
        assertThat(mean(PLAN, new double[19])).isEmpty();
        assertThat(PLAN.interval(30, drawn -> OptionalDouble.empty())).isEmpty();
    }

    private static Optional<Interval> mean(Bootstrap plan, double[] values) {
        return plan.interval(
                values.length,
                drawn -> OptionalDouble.of(Arrays.stream(drawn)
                        .mapToDouble(u -> values[u])
                        .average()
                        .orElseThrow()));
    }
}
