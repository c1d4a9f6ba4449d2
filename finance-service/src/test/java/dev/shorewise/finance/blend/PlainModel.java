package dev.shorewise.finance.blend;

import dev.shorewise.finance.blend.problem.BlendCell;
import dev.shorewise.finance.blend.problem.BlendLocation;
import dev.shorewise.finance.blend.problem.BlendProblem;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** The whole problem written straight down, every share a variable, for every set of places that could be used: slow, and hard to get wrong. */
final class PlainModel {

    private PlainModel() {}

    /** The least mean cost of a contact; empty if no shares keep the limits. */
    static OptionalDouble leastCost(BlendProblem problem, List<Limit> limits) {
        List<String> switched = problem.locations().stream()
                .filter(BlendLocation::isSwitched)
                .map(BlendLocation::id)
                .toList();
        return IntStream.range(0, 1 << switched.size())
                .mapToObj(set -> leastCost(
                        problem,
                        limits,
                        place -> !place.isSwitched() || (set >> switched.indexOf(place.id()) & 1) == 1))
                .flatMapToDouble(OptionalDouble::stream)
                .min();
    }

    private static OptionalDouble leastCost(BlendProblem problem, List<Limit> limits, Predicate<BlendLocation> isUsed) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        double[] weights = problem.weights();
        List<BlendCell> cells = problem.cells();
        Variable[] shares = new Variable[weights.length];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = model.newVariable("x" + i)
                    .lower(0)
                    .upper(1)
                    .weight(weights[i] * cells.get(i).cost());
        }
        problem.reasons().forEach(reason -> {
            Expression all = model.newExpression("all of " + reason.id()).level(1);
            for (int i = 0; i < shares.length; i++) {
                if (cells.get(i).reason().equals(reason.id())) {
                    all.set(shares[i], 1);
                }
            }
        });
        double fixed = 0;
        for (BlendLocation place : problem.locations()) {
            Expression least = model.newExpression("least " + place.id());
            for (int i = 0; i < shares.length; i++) {
                if (cells.get(i).location().equals(place.id())) {
                    least.set(shares[i], weights[i]);
                }
            }
            if (!isUsed.test(place)) {
                least.upper(0);
            } else {
                least.lower(place.minimum() == null ? 0 : place.minimum() / problem.contacts());
                fixed += place.fixedCost() == null ? 0 : place.fixedCost() / problem.contacts();
            }
        }
        for (Limit limit : limits) {
            if (limit.isHopeless()) {
                return OptionalDouble.empty();
            }
            if (limit.isSum()) {
                Expression row = model.newExpression(limit.name());
                limit.weights().forEach((i, weight) -> row.set(shares[i], weight));
                if (limit.atLeast()) {
                    row.lower(limit.bound());
                } else {
                    row.upper(limit.bound());
                }
            } else {
                limit.bounds().forEach((i, bounds) -> shares[i].lower(bounds[0]).upper(bounds[1]));
            }
        }
        Optimisation.Result result = model.minimise();
        return result.getState().isFeasible() ? OptionalDouble.of(result.getValue() + fixed) : OptionalDouble.empty();
    }
}
