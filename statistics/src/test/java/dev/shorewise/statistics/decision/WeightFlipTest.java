package dev.shorewise.statistics.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class WeightFlipTest {

    private static final List<Alternative> THREE = List.of(
            Alternative.of("V1", .9, .4, .6), Alternative.of("V2", .6, .8, .5), Alternative.of("V3", .5, .6, .9));
    private static final double THIRD = 1.0 / 3;
    private static final List<Double> EVEN = List.of(THIRD, THIRD, THIRD);

    @Test
    void theFirstLeadsOnceCriterionOneWeighsMore() {
        Crossing up = Crossing.above(THREE, EVEN, 0).orElseThrow();

        assertThat(up.weight()).isEqualTo(.384615, within(1e-6));
        assertThat(up.then()).isEqualTo("V1");
        assertThat(Crossing.below(THREE, EVEN, 0)).isEmpty();
    }

    @Test
    void weightMovesFromWhatTheLeaderGainsMostByToWhatTheChallengerDoes() {
        WeightFlip flip = WeightFlip.smallest(THREE, EVEN).orElseThrow();

        assertThat(flip.challenger()).isEqualTo("V1");
        assertThat(flip.moved()).isEqualTo(.1 / 3 / .7, within(1e-12));
        assertThat(flip.weights().get(0)).isEqualTo(THIRD + .1 / 3 / .7, within(1e-12));
        assertThat(flip.weights().get(2)).isEqualTo(THIRD - .1 / 3 / .7, within(1e-12));
    }

    @Test
    void whoIsBestInEverythingIsNeverPassed() {
        List<Alternative> clear = List.of(Alternative.of("A", .9, .8), Alternative.of("B", .5, .7));

        assertThat(WeightFlip.smallest(clear, List.of(.5, .5))).isEmpty();
        assertThat(Crossing.above(clear, List.of(.5, .5), 0)).isEmpty();
    }

    @Test
    void whoIsLevelAlreadyNeedsNoMove() {
        List<Alternative> level = List.of(Alternative.of("A", 1, 0), Alternative.of("B", 0, 1));

        assertThat(WeightFlip.smallest(level, List.of(.5, .5)).orElseThrow().moved())
                .isZero();
    }

    @Property(tries = 200)
    void noMoveIsSmallerThanTheOneFound(
            @ForAll @Size(4) List<@DoubleRange(min = 0, max = 1) Double> first,
            @ForAll @Size(4) List<@DoubleRange(min = 0, max = 1) Double> second,
            @ForAll @Size(4) List<@DoubleRange(min = 0, max = 1) Double> other) {
        List<Alternative> two = List.of(alternative("A", first), alternative("B", second));
        List<Double> even = List.of(.25, .25, .25, .25);
        double sum = other.stream().mapToDouble(Double::doubleValue).sum() + 1e-9;
        List<Double> tried =
                other.stream().map(weight -> (weight + 1e-9 / 4) / sum).toList();

        WeightFlip.smallest(two, even)
                .ifPresentOrElse(
                        flip -> {
                            Alternative leader = two.get(WeightFlip.first(two, even));
                            Alternative challenger = leader == two.get(0) ? two.get(1) : two.get(0);
                            assertThat(challenger.under(flip.weights()) - leader.under(flip.weights()))
                                    .isGreaterThan(-1e-9);
                            if (challenger.under(tried) > leader.under(tried) + 1e-9) {
                                double moved = IntStream.range(0, 4)
                                        .mapToDouble(j -> Math.abs(tried.get(j) - .25) / 2)
                                        .sum();
                                assertThat(flip.moved()).isLessThanOrEqualTo(moved + 1e-9);
                            }
                        },
                        () -> assertThat(WeightFlip.first(two, tried)).isEqualTo(WeightFlip.first(two, even)));
    }

    private static Alternative alternative(String id, List<Double> scores) {
        return Alternative.of(
                id, scores.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
