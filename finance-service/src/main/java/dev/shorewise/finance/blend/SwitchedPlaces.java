package dev.shorewise.finance.blend;

import dev.shorewise.finance.blend.problem.BlendProblem;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which of the places that have a least size or a fixed cost are used: branch and bound, each step a linear programme. As long
 * as it is open whether a place is used, its least size does not hold and its contacts bear its fixed cost as if it were full,
 * which is never more than it costs.
 */
final class SwitchedPlaces {

    private static final double NOTHING = 1e-10;
    private static final int MOST_STEPS = 20_000;

    private final BlendProblem problem;
    private final List<Limit> limits;
    private @Nullable Solution best;
    private int steps;

    SwitchedPlaces(BlendProblem problem, List<Limit> limits) {
        this.problem = problem;
        this.limits = limits;
    }

    /**
     * The cheapest shares that keep the limits; empty if none do.
     *
     * @throws BlendRefusal if there are too many such places to be sure
     */
    Optional<Solution> solve() {
        branch(UsedPlaces.open(problem));
        return Optional.ofNullable(best);
    }

    private void branch(UsedPlaces known) {
        steps++;
        if (steps > MOST_STEPS) {
            throw new BlendRefusal(
                    BlendRefusal.Kind.INVALID_PROBLEM,
                    "too many places have a least size or a fixed cost to be sure of the cheapest split");
        }
        Solution bound = new LinearProgramme(problem, known, limits).solve().orElse(null);
        if (bound == null || !isWorse(bound.cost())) {
            return;
        }
        UsedPlaces guess = known.asIn(bound);
        new LinearProgramme(problem, guess, limits)
                .solve()
                .filter(found -> isWorse(found.cost()))
                .ifPresent(found -> best = found);
        if (isWorse(bound.cost())) {
            known.open().stream()
                    .max(Comparator.comparingDouble(place -> known.doubt(place, bound)))
                    .ifPresent(place -> {
                        branch(known.decide(place, true));
                        branch(known.decide(place, false));
                    });
        }
    }

    /** Whether what is known is dearer than this. */
    private boolean isWorse(double cost) {
        return best == null || best.cost() > cost + NOTHING;
    }
}
