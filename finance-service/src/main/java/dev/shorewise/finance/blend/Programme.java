package dev.shorewise.finance.blend;

import dev.shorewise.finance.blend.problem.BlendCell;
import dev.shorewise.finance.blend.problem.BlendLocation;
import dev.shorewise.finance.blend.problem.BlendProblem;
import dev.shorewise.finance.blend.problem.BlendReason;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * The problem as a linear programme, or a mixed-integer one where a place has a least size or a fixed cost ({@code
 * blend/lp@1}). Money is the mean cost of a contact, so that numbers stay near 1 whatever the volume.
 */
final class Programme {

    private final BlendProblem problem;
    private final double contacts;

    Programme(BlendProblem problem) {
        this.problem = problem;
        this.contacts = problem.contacts();
    }

    /**
     * A best solution.
     *
     * @param shares by position of the cell
     * @param cost mean of a contact, fixed costs included
     * @param multipliers by name of the limit: what a unit of its bound costs, where the solver tells
     * @param used the switched places that are used
     */
    record Solution(double[] shares, double cost, Map<String, Double> multipliers, List<String> used) {}

    /** The cheapest shares that keep the limits; empty if none do. */
    Optional<Solution> solve(List<Limit> limits) {
        if (limits.stream().anyMatch(Limit::isHopeless)) {
            return Optional.empty();
        }
        Build build = new Build(limits);
        Optimisation.Result result = build.model.minimise();
        if (!result.getState().isFeasible()) {
            return Optional.empty();
        }
        return Optional.of(build.solution(result));
    }

    private final class Build {

        private final ExpressionsBasedModel model = new ExpressionsBasedModel();
        private final Variable[] shares = new Variable[problem.cells().size()];
        private final Map<String, Variable> switches = new HashMap<>();

        Build(List<Limit> limits) {
            Map<String, Expression> whole = new HashMap<>();
            for (BlendReason reason : problem.reasons()) {
                whole.put(
                        reason.id(),
                        model.newExpression("all of " + reason.id()).level(1));
            }
            Map<String, BlendReason> reasons = new HashMap<>();
            problem.reasons().forEach(reason -> reasons.put(reason.id(), reason));
            for (int i = 0; i < shares.length; i++) {
                BlendCell cell = problem.cells().get(i);
                double weight =
                        Objects.requireNonNull(reasons.get(cell.reason())).contacts() / contacts;
                shares[i] = model.newVariable("x" + i).lower(0).upper(1).weight(weight * cell.cost());
                Objects.requireNonNull(whole.get(cell.reason())).set(shares[i], 1);
            }
            problem.locations().stream().filter(BlendLocation::isSwitched).forEach(place -> addSwitch(place, reasons));
            limits.forEach(this::add);
        }

        private void addSwitch(BlendLocation place, Map<String, BlendReason> reasons) {
            double fixed = place.fixedCost() == null ? 0 : place.fixedCost();
            Variable used = model.newVariable("uses " + place.id()).binary().weight(fixed / contacts);
            switches.put(place.id(), used);
            Expression least =
                    model.newExpression("least size of " + place.id()).lower(0);
            least.set(used, place.minimum() == null ? 0 : -place.minimum() / contacts);
            for (int i = 0; i < shares.length; i++) {
                BlendCell cell = problem.cells().get(i);
                if (cell.location().equals(place.id())) {
                    least.set(
                            shares[i],
                            Objects.requireNonNull(reasons.get(cell.reason())).contacts() / contacts);
                    Expression only = model.newExpression("only if used " + i).upper(0);
                    only.set(shares[i], 1);
                    only.set(used, -1);
                }
            }
        }

        private void add(Limit limit) {
            if (limit.isSum()) {
                Expression row = model.newExpression(limit.name());
                limit.weights().forEach((i, weight) -> row.set(shares[i], weight));
                if (limit.atLeast()) {
                    row.lower(limit.bound());
                } else {
                    row.upper(limit.bound());
                }
            } else {
                limit.bounds().forEach((i, bounds) -> {
                    Variable share = shares[i];
                    share.lower(Math.max(bounds[0], share.getLowerLimit().doubleValue()));
                    share.upper(Math.min(bounds[1], share.getUpperLimit().doubleValue()));
                });
            }
        }

        Solution solution(Optimisation.Result result) {
            double[] found = new double[shares.length];
            Arrays.setAll(found, i -> Math.min(1, Math.max(0, result.doubleValue(model.indexOf(shares[i])))));
            Map<String, Double> multipliers = new HashMap<>();
            result.getMatchedMultipliers()
                    .forEach(pair -> multipliers.put(pair.getKey().left().getName(), Math.abs(pair.doubleValue())));
            List<String> used = switches.entrySet().stream()
                    .filter(entry -> result.doubleValue(model.indexOf(entry.getValue())) > 0.5)
                    .map(Map.Entry::getKey)
                    .sorted()
                    .toList();
            return new Solution(found, result.getValue(), multipliers, used);
        }
    }
}
