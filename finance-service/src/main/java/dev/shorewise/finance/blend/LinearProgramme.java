package dev.shorewise.finance.blend;

import dev.shorewise.finance.blend.problem.BlendCell;
import dev.shorewise.finance.blend.problem.BlendProblem;
import dev.shorewise.finance.blend.problem.BlendReason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.linear.LinearSolver;
import org.ojalgo.structure.Access1D;

/**
 * The shares of places that are known to be used: a linear programme over those cells that may have contacts at all, given to
 * the library's dual simplex row by row, so that each limit has its multiplier. A reason whose limit takes all of its contacts
 * has no cells but those that keep it.
 */
final class LinearProgramme {

    private static final double NOTHING = 1e-12;
    private static final double EXACT = 1e-6;

    private final BlendProblem problem;
    private final UsedPlaces used;
    private final List<Limit> limits;
    private final double[] weights;
    private final Map<String, Double> surcharges = new HashMap<>();
    private final double[] low;
    private final double[] high;

    LinearProgramme(BlendProblem problem, UsedPlaces used, List<Limit> limits) {
        this.problem = problem;
        this.used = used;
        this.limits = limits;
        weights = problem.weights();
        low = new double[weights.length];
        high = new double[weights.length];
        for (int i = 0; i < high.length; i++) {
            high[i] = used.has(problem.cells().get(i).location()) ? 1 : 0;
        }
        used.open().forEach(place -> surcharges.put(place, used.surcharge(place)));
        limits.forEach(this::bound);
    }

    /** The cheapest shares; empty if none keep the limits. */
    Optional<Solution> solve() {
        int[] open = IntStream.range(0, weights.length).filter(i -> high[i] > 0).toArray();
        Set<String> reasons = new HashSet<>();
        Arrays.stream(open).forEach(i -> reasons.add(problem.cells().get(i).reason()));
        boolean crossed = IntStream.range(0, low.length).anyMatch(i -> low[i] > high[i]);
        if (crossed || reasons.size() < problem.reasons().size()) {
            return Optional.empty();
        }
        List<Limit> rows = new ArrayList<>(limits.stream()
                .filter(limit -> limit.isSum() && !limit.isWhole())
                .toList());
        rows.addAll(used.leastSizes());
        Optimisation.Result result = library(open, rows).solve();
        return result.getState().isFeasible() ? Optional.of(solution(open, rows, result)) : Optional.empty();
    }

    private LinearSolver library(int[] open, List<Limit> rows) {
        LinearSolver.Builder library = LinearSolver.newBuilder(
                Arrays.stream(open).mapToDouble(this::cost).toArray());
        for (BlendReason reason : problem.reasons()) {
            library.equality(
                    1,
                    Arrays.stream(open)
                            .mapToDouble(i -> problem.cells().get(i).reason().equals(reason.id()) ? 1 : 0)
                            .toArray());
        }
        for (Limit row : rows) {
            double sign = row.atLeast() ? -1 : 1;
            library.inequality(
                    sign * row.bound(),
                    Arrays.stream(open)
                            .mapToDouble(i -> sign * row.weights().getOrDefault(i, 0.0))
                            .toArray());
        }
        if (limits.stream().anyMatch(limit -> !limit.isSum())) {
            library.lower(Arrays.stream(open).mapToDouble(i -> low[i]).toArray());
            library.upper(Arrays.stream(open).mapToDouble(i -> high[i]).toArray());
        }
        Optimisation.Options options = new Optimisation.Options();
        options.linear().dual();
        options.sparse = false;
        return library.build(options);
    }

    private double cost(int cell) {
        BlendCell of = problem.cells().get(cell);
        return weights[cell] * (of.cost() + surcharges.getOrDefault(of.location(), 0.0));
    }

    private Solution solution(int[] open, List<Limit> rows, Optimisation.Result result) {
        double[] shares = new double[weights.length];
        double cost = 0;
        for (int at = 0; at < open.length; at++) {
            int i = open[at];
            shares[i] = Math.min(1, Math.max(0, result.doubleValue(at)));
            cost += shares[i] * cost(i);
        }
        return new Solution(shares, cost + used.fixedCost(), multipliers(rows, result, cost), used.used());
    }

    /** Of the limits, which stand before the reasons; none unless they prove that no shares are cheaper. */
    private Map<String, Double> multipliers(List<Limit> rows, Optimisation.Result result, double cost) {
        Access1D<?> dual = result.getDualSolution().map(Supplier::get).orElse(null);
        if (dual == null || dual.size() != rows.size() + problem.reasons().size()) {
            return Map.of();
        }
        Map<String, Double> multipliers = new HashMap<>();
        double proof = 0;
        for (int row = 0; row < rows.size(); row++) {
            double multiplier = Math.max(0, dual.doubleValue(row));
            multipliers.put(rows.get(row).name(), multiplier);
            proof += (rows.get(row).atLeast() ? 1 : -1) * rows.get(row).bound() * multiplier;
        }
        for (int reason = 0; reason < problem.reasons().size(); reason++) {
            proof -= dual.doubleValue(rows.size() + reason);
        }
        boolean bounded = limits.stream().anyMatch(limit -> !limit.isSum());
        return bounded || Math.abs(proof - cost) < EXACT * Math.max(1, cost) ? multipliers : Map.of();
    }

    private void bound(Limit limit) {
        limit.bounds().forEach((i, bounds) -> {
            low[i] = Math.max(low[i], bounds[0]);
            high[i] = Math.min(high[i], bounds[1]);
        });
        if (limit.isWhole()) {
            Set<String> reasons = new HashSet<>();
            limit.weights()
                    .keySet()
                    .forEach(i -> reasons.add(problem.cells().get(i).reason()));
            for (int i = 0; i < high.length; i++) {
                BlendCell cell = problem.cells().get(i);
                if (reasons.contains(cell.reason()) && limit.weights().getOrDefault(i, 0.0) < limit.bound() - NOTHING) {
                    high[i] = 0;
                }
            }
        }
    }
}
