package dev.shorewise.finance.blend;

import dev.shorewise.finance.blend.Blend.FrontierPoint;
import dev.shorewise.finance.blend.problem.BlendCell;
import dev.shorewise.finance.blend.problem.BlendLocation;
import dev.shorewise.finance.blend.problem.BlendProblem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Least cost over the floor of a quality: convex and straight between kinks, so two tangents meet either on it, in a kink,
 * or below it, and then there are kinks on both sides. With places that are switched it is sampled evenly.
 */
final class Frontier {

    private static final double SAME = 1e-7;
    private static final double STEP = 1e-5;
    private static final double POINT = .01;
    private static final int DEEPEST = 12;
    private static final int SAMPLES = 11;
    private static final int HALVINGS = 40;

    private final BlendProblem problem;
    private final Quality quality;
    private final double[] weights;

    Frontier(BlendProblem problem, Quality quality) {
        this.problem = problem;
        this.quality = quality;
        this.weights = problem.weights();
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
            if (isSwitched()) {
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
        FrontierPoint dearer = null;
        for (int i = floors.size() - 1; i >= 0; i--) {
            Optional<Solution> found = solve(floors.get(i));
            double cost = found.map(Solution::cost).orElse(Double.POSITIVE_INFINITY);
            double price =
                    dearer == null ? 0 : (dearer.costPerContact() - cost) / (floors.get(i + 1) - floors.get(i)) * POINT;
            dearer = new FrontierPoint(
                    met(Quality.SATISFACTION, floors.get(i), found),
                    met(Quality.RESOLUTION, floors.get(i), found),
                    cost,
                    price);
            points.add(0, dearer);
        }
        return points;
    }

    /** The floor itself, or what of the other quality the cheapest split has. */
    private double met(Quality asked, double floor, Optional<Solution> found) {
        return asked == quality || found.isEmpty() ? floor : mean(asked, found.get());
    }

    private double mean(Quality asked, Solution found) {
        return Math.min(1, asked.mean(problem.cells(), weights, found.shares()));
    }

    /** The line that touches there: its slope is the price of the floor. */
    private Tangent tangent(double floor) {
        BlendProblem asked = asked(floor);
        List<Limit> limits = LimitList.of(asked);
        Solution found = new Programme(asked).solve(limits).orElseThrow();
        Double slope = limits.stream()
                .filter(quality::is)
                .map(limit -> found.multipliers().get(limit.name()))
                .findFirst()
                .orElse(null);
        return new Tangent(floor, found.cost(), slope == null ? (found.cost() - cost(floor - STEP)) / STEP : slope);
    }

    private double cost(double floor) {
        return solve(floor).map(Solution::cost).orElse(Double.POSITIVE_INFINITY);
    }

    private Optional<Solution> solve(double floor) {
        BlendProblem asked = asked(floor);
        return new Programme(asked).solve(LimitList.of(asked));
    }

    private BlendProblem asked(double floor) {
        return problem.with(problem.cells(), quality.floor(problem.limits(), floor));
    }

    private Optional<Double> natural() {
        return solve(0).map(found -> mean(quality, found));
    }

    private double highest(double low) {
        if (!isSwitched()) {
            List<BlendCell> worst = problem.cells().stream()
                    .map(cell -> cell.with(1 - quality.of(cell), cell.satisfaction(), cell.resolved()))
                    .toList();
            BlendProblem best = problem.with(worst, quality.floor(problem.limits(), 0));
            return new Programme(best)
                    .solve(LimitList.of(best))
                    .map(found -> Math.max(0, Math.min(1, 1 - found.cost())))
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

    private boolean isSwitched() {
        return problem.locations().stream().anyMatch(BlendLocation::isSwitched);
    }
}
