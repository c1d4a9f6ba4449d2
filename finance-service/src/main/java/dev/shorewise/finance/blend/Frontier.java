package dev.shorewise.finance.blend;

import dev.shorewise.finance.blend.Blend.FrontierPoint;
import dev.shorewise.finance.blend.problem.BlendCell;
import dev.shorewise.finance.blend.problem.BlendLimits;
import dev.shorewise.finance.blend.problem.BlendLocation;
import dev.shorewise.finance.blend.problem.BlendProblem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Least cost over the floor of satisfaction: convex and straight between kinks, so two tangents meet either on it, in a
 * kink, or below it, and then there are kinks on both sides. With places that are switched it is sampled evenly.
 */
final class Frontier {

    private static final double SAME = 1e-7;
    private static final double STEP = 1e-5;
    private static final double POINT = .01;
    private static final int DEEPEST = 12;
    private static final int SAMPLES = 11;
    private static final int HALVINGS = 40;

    private final BlendProblem problem;

    Frontier(BlendProblem problem) {
        this.problem = problem;
    }

    private record Tangent(double floor, double cost, double slope) {
        double at(double other) {
            return cost + slope * (other - floor);
        }
    }

    /** From the floor that costs nothing to the highest that can be kept. */
    List<FrontierPoint> points() {
        double low = natural().orElse(Double.NaN);
        if (Double.isNaN(low)) {
            return List.of();
        }
        double high = highest(low);
        List<Double> floors = new ArrayList<>(List.of(low, high));
        if (high - low > SAME) {
            if (problem.locations().stream().anyMatch(BlendLocation::isSwitched)) {
                for (int i = 1; i < SAMPLES; i++) {
                    floors.add(low + (high - low) * i / SAMPLES);
                }
            } else {
                kinks(tangent(low + SAME), tangent(high - SAME), floors, 0);
            }
        }
        return priced(
                floors.stream().distinct().sorted(Comparator.naturalOrder()).toList());
    }

    private void kinks(Tangent left, Tangent right, List<Double> floors, int depth) {
        if (Math.abs(right.slope - left.slope) < SAME * 10 || depth == DEEPEST) {
            return;
        }
        double meet = (left.cost - left.slope * left.floor - right.cost + right.slope * right.floor)
                / (right.slope - left.slope);
        if (meet <= left.floor + SAME || meet >= right.floor - SAME) {
            return;
        }
        if (Math.abs(cost(meet) - left.at(meet)) < SAME * Math.max(1, left.cost)) {
            floors.add(meet);
        } else {
            Tangent middle = tangent(meet);
            kinks(left, middle, floors, depth + 1);
            kinks(middle, right, floors, depth + 1);
        }
    }

    private List<FrontierPoint> priced(List<Double> floors) {
        List<FrontierPoint> points = new ArrayList<>();
        for (int i = 0; i < floors.size(); i++) {
            double cost = cost(floors.get(i));
            double price = i + 1 < floors.size()
                    ? (cost(floors.get(i + 1)) - cost) / (floors.get(i + 1) - floors.get(i)) * POINT
                    : Double.NaN;
            points.add(new FrontierPoint(floors.get(i), cost, Double.isNaN(price) ? 0 : price));
        }
        return points;
    }

    /** The line that touches there: its slope is the price of the floor. */
    private Tangent tangent(double floor) {
        BlendProblem asked = problem.with(problem.cells(), problem.limits().withSatisfaction(floor));
        List<Limit> limits = LimitList.of(asked);
        Programme.Solution found = new Programme(asked).solve(limits).orElseThrow();
        Double slope = found.multipliers().get(limits.get(0).name());
        return new Tangent(floor, found.cost(), slope == null ? (found.cost() - cost(floor - STEP)) / STEP : slope);
    }

    private double cost(double floor) {
        return solve(floor).map(Programme.Solution::cost).orElse(Double.POSITIVE_INFINITY);
    }

    private Optional<Programme.Solution> solve(Double floor) {
        BlendLimits limits = problem.limits().withSatisfaction(floor);
        BlendProblem asked = problem.with(problem.cells(), limits);
        return new Programme(asked).solve(LimitList.of(asked));
    }

    private Optional<Double> natural() {
        BlendProblem free = problem.with(problem.cells(), problem.limits().withSatisfaction(0.0));
        List<Limit> limits = LimitList.of(free);
        return new Programme(free).solve(limits).map(found -> limits.get(0).value(found.shares()));
    }

    private double highest(double low) {
        if (problem.locations().stream().noneMatch(BlendLocation::isSwitched)) {
            List<BlendCell> worst = problem.cells().stream()
                    .map(cell -> cell.with(1 - cell.satisfaction(), cell.satisfaction()))
                    .toList();
            BlendProblem best = problem.with(worst, problem.limits().withSatisfaction(0.0));
            return new Programme(best)
                    .solve(LimitList.of(best))
                    .map(found -> 1 - found.cost())
                    .orElse(low);
        }
        double kept = low;
        double lost = 1;
        for (int i = 0; i < HALVINGS && lost - kept > SAME; i++) {
            double middle = (kept + lost) / 2;
            if (solve(middle).isPresent()) {
                kept = middle;
            } else {
                lost = middle;
            }
        }
        return kept;
    }
}
