package dev.shorewise.finance.blend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import dev.shorewise.finance.blend.problem.BlendCell;
import dev.shorewise.finance.blend.problem.BlendLimits;
import dev.shorewise.finance.blend.problem.BlendLocation;
import dev.shorewise.finance.blend.problem.BlendProblem;
import dev.shorewise.finance.blend.problem.BlendReason;
import dev.shorewise.finance.blend.problem.OpenHours;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found is what the problem written straight down gives, for problems of every kind. */
class BlendAgreementTest {

    private static final double EXACT = 1e-7;
    private static final double STEP = 1e-4;

    @Property(tries = 150)
    void theSplitIsTheBestThereIsAndKeepsEveryLimit(@ForAll long seed) {
        BlendProblem problem = any(new Random(seed), false);
        List<Limit> limits = LimitList.of(problem);
        OptionalDouble plain = PlainModel.leastCost(problem, limits);

        Blend found = Blends.best(problem, false);

        assertThat(found.feasible()).isEqualTo(plain.isPresent());
        if (found.feasible()) {
            assertThat(found.costPerContact()).isCloseTo(plain.getAsDouble(), offset(EXACT));
            found.limits().forEach(limit -> assertThat(
                            limit.kind().equals("CAPACITY")
                                            || limit.kind().endsWith("SHARE")
                                                    && !limit.kind().equals("LEAST_SHARE")
                                    ? limit.bound() - limit.value()
                                    : limit.value() - limit.bound())
                    .as(limit.name())
                    .isGreaterThan(-EXACT));
        } else {
            List<Limit> clashing = limits.stream()
                    .filter(limit -> found.clashing().contains(limit.name()))
                    .toList();
            assertThat(PlainModel.leastCost(problem, clashing)).isEmpty();
        }
    }

    @Property(tries = 60)
    void aPriceLiesBetweenWhatTighteningCostsAndLooseningSaves(@ForAll long seed) {
        BlendProblem problem = any(new Random(seed), false);
        List<Limit> limits = LimitList.of(problem);
        Blend found = Blends.best(problem, false);
        found.limits().stream().filter(Blend.LimitPrice::binding).forEach(price -> {
            double loose = with(problem, limits, price.name(), -STEP).orElseThrow();
            double tight = with(problem, limits, price.name(), STEP).orElse(Double.POSITIVE_INFINITY);
            double cost = PlainModel.leastCost(problem, limits).orElseThrow();
            assertThat(price.price())
                    .as(price.name())
                    .isBetween((cost - loose) / STEP - 1e-3, (tight - cost) / STEP + 1e-3);
        });
    }

    @Property(tries = 60)
    void ofPlacesThatAreUsedOrNotTheCheapestSetIsChosen(@ForAll long seed) {
        BlendProblem problem = any(new Random(seed), true);
        List<Limit> limits = LimitList.of(problem);
        OptionalDouble plain = PlainModel.leastCost(problem, limits);

        Blend found = Blends.best(problem, false);

        assertThat(found.feasible()).isEqualTo(plain.isPresent());
        if (found.feasible()) {
            assertThat(found.costPerContact()).isCloseTo(plain.getAsDouble(), offset(EXACT));
        }
    }

    /** Problems that the library's own integer programmes got wrong: no split, they said, or a dearer one. */
    @ParameterizedTest
    @ValueSource(longs = {33, 40, 59, 270, 279, 527, 753, 1097, 1347, 2690})
    void aSplitThatThereIsIsFound(long seed) {
        BlendProblem problem = any(new Random(seed), true);

        assertThat(Blends.best(problem, false).costPerContact())
                .isCloseTo(PlainModel.leastCost(problem, LimitList.of(problem)).orElseThrow(), offset(EXACT));
    }

    private static OptionalDouble with(BlendProblem problem, List<Limit> limits, String name, double step) {
        return PlainModel.leastCost(
                problem,
                limits.stream()
                        .map(limit -> limit.name().equals(name) ? limit.tighter(step) : limit)
                        .toList());
    }

    private static BlendProblem any(Random dice, boolean switched) {
        List<BlendReason> reasons = new ArrayList<>();
        List<BlendLocation> places = new ArrayList<>();
        List<BlendCell> cells = new ArrayList<>();
        int count = 2 + dice.nextInt(4);
        for (int l = 0; l < count; l++) {
            places.add(new BlendLocation(
                    "l" + l,
                    "v" + l / 2,
                    "C" + l / 3,
                    l == 0,
                    dice.nextInt(4) == 0 ? List.of("en") : null,
                    dice.nextBoolean() ? null : List.of(new OpenHours(dice.nextInt(10), 14 + dice.nextInt(10), null)),
                    dice.nextInt(3) == 0 ? 500.0 + dice.nextInt(2_000) : null,
                    switched && dice.nextBoolean() ? 100.0 + dice.nextInt(600) : null,
                    switched && dice.nextBoolean() ? 500.0 + dice.nextInt(4_000) : null));
        }
        for (int r = 0; r < 1 + dice.nextInt(5); r++) {
            reasons.add(BlendReason.of(
                    "r" + r, 100 + dice.nextInt(900), dice.nextInt(4) == 0 ? "de" : null, dice.nextInt(5) == 0));
            for (int l = 0; l < count; l++) {
                if (l == 0 || dice.nextInt(6) > 0) {
                    double quality = .6 + .35 * dice.nextDouble();
                    cells.add(new BlendCell(
                            "r" + r,
                            "l" + l,
                            5 + 30 * dice.nextDouble(),
                            quality,
                            Math.max(0, quality - .1 * dice.nextDouble()),
                            dice.nextInt(5) == 0 ? dice.nextDouble() : null,
                            null,
                            null,
                            null,
                            l == 0 ? 1.0 : 0.0));
                }
            }
        }
        return new BlendProblem("EUR", reasons, places, cells, limits(dice));
    }

    private static BlendLimits limits(Random dice) {
        return new BlendLimits(
                maybe(dice, .6, .3),
                maybe(dice, .6, .2),
                maybe(dice, .3, .7),
                maybe(dice, .5, .5),
                maybe(dice, .3, .7),
                dice.nextInt(3) == 0 ? Map.of("l1", .1 * dice.nextDouble()) : Map.of(),
                maybe(dice, .4, .5),
                maybe(dice, .5, .5),
                maybe(dice, .3, .7));
    }

    private static @Nullable Double maybe(Random dice, double from, double range) {
        return dice.nextInt(2) == 0 ? null : from + range * dice.nextDouble();
    }
}
