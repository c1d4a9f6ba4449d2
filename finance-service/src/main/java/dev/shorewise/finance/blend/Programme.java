package dev.shorewise.finance.blend;

import dev.shorewise.finance.blend.problem.BlendProblem;
import java.util.List;
import java.util.Optional;

/**
 * The problem as a linear programme, or as several where a place has a least size or a fixed cost ({@code blend/lp@1}). Money
 * is the mean cost of a contact, so that numbers stay near 1 whatever the volume.
 */
final class Programme {

    private final BlendProblem problem;
    private final UsedPlaces known;

    Programme(BlendProblem problem) {
        this(problem, UsedPlaces.open(problem));
    }

    private Programme(BlendProblem problem, UsedPlaces known) {
        this.problem = problem;
        this.known = known;
    }

    /** The same with the places that a solution uses, and no others. */
    Programme with(Solution solution) {
        return new Programme(problem, UsedPlaces.of(problem, solution));
    }

    /** The cheapest shares that keep the limits; empty if none do. */
    Optional<Solution> solve(List<Limit> limits) {
        if (limits.stream().anyMatch(Limit::isHopeless)) {
            return Optional.empty();
        }
        return known.open().isEmpty()
                ? new LinearProgramme(problem, known, limits).solve()
                : new SwitchedPlaces(problem, limits).solve();
    }
}
