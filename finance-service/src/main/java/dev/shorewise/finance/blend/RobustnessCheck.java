package dev.shorewise.finance.blend;

import dev.shorewise.finance.blend.Blend.Robustness;
import dev.shorewise.finance.blend.problem.BlendCell;
import dev.shorewise.finance.blend.problem.BlendProblem;
import dev.shorewise.statistics.Quantiles;
import dev.shorewise.statistics.simulation.Distribution;
import dev.shorewise.statistics.simulation.Uniforms;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tries a split on inputs drawn within their standard errors, and works the problem again with the lower bounds of
 * satisfaction and resolution.
 */
final class RobustnessCheck {

    private static final int TRIALS = 2_000;
    private static final long SEED = 1;
    private static final double SCORE = 1.959964;
    private static final double OTHER = 1e-4;
    private static final double NOTHING = 1e-9;
    private static final Distribution NORMAL = Distribution.normal(0, 1);

    private final BlendProblem problem;
    private final Solution best;
    private final double[] weights;

    RobustnessCheck(BlendProblem problem, Solution best) {
        this.problem = problem;
        this.best = best;
        this.weights = problem.weights();
    }

    /** Null where everything is certain. */
    @Nullable
    Robustness check() {
        List<BlendCell> cells = problem.cells();
        if (cells.stream().allMatch(BlendCell::isCertain)) {
            return null;
        }
        BlendProblem careful =
                problem.with(cells.stream().map(RobustnessCheck::careful).toList(), problem.limits());
        Optional<Solution> conservative = new Programme(careful).solve(LimitList.of(careful));
        double fixed = best.cost() - cost(cells);
        double[] costs = new double[TRIALS];
        int held = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            int at = trial;
            List<BlendCell> drawn = cells.stream().map(cell -> draw(cell, at)).toList();
            costs[trial] = fixed + cost(drawn);
            if (holds(Quality.SATISFACTION, problem.limits().satisfaction(), drawn)
                    && holds(Quality.RESOLUTION, problem.limits().resolution(), drawn)) {
                held++;
            }
        }
        Arrays.sort(costs);
        return new Robustness(
                TRIALS,
                (double) held / TRIALS,
                Quantiles.nearestRank(costs, .1),
                Quantiles.nearestRank(costs, .9),
                conservative.isPresent(),
                conservative.map(Solution::cost).orElse(null),
                conservative
                        .map(found -> Blend.Share.of(careful, found.shares()))
                        .orElse(List.of()),
                conservative.map(this::differs).orElse(true));
    }

    private boolean holds(Quality quality, @Nullable Double floor, List<BlendCell> drawn) {
        return floor == null || quality.mean(drawn, weights, best.shares()) > floor - NOTHING;
    }

    private static BlendCell draw(BlendCell cell, int trial) {
        String name = cell.reason() + " at " + cell.location();
        return cell.with(
                Math.max(0, cell.cost() + score("cost of " + name, trial) * of(cell.costDeviation())),
                share(cell.satisfaction() + score(name, trial) * of(cell.satisfactionDeviation())),
                share(cell.resolved() + score("resolution of " + name, trial) * of(cell.resolutionDeviation())));
    }

    private static double score(String name, int trial) {
        return NORMAL.quantile(new Uniforms(SEED, name).at(trial));
    }

    private double cost(List<BlendCell> drawn) {
        double sum = 0;
        for (int i = 0; i < best.shares().length; i++) {
            sum += weights[i] * best.shares()[i] * drawn.get(i).cost();
        }
        return sum;
    }

    private boolean differs(Solution other) {
        for (int i = 0; i < other.shares().length; i++) {
            if (Math.abs(other.shares()[i] - best.shares()[i]) > OTHER) {
                return true;
            }
        }
        return false;
    }

    private static BlendCell careful(BlendCell cell) {
        return cell.with(
                cell.cost(),
                share(cell.satisfaction() - SCORE * of(cell.satisfactionDeviation())),
                share(cell.resolved() - SCORE * of(cell.resolutionDeviation())));
    }

    private static double share(double value) {
        return Math.min(1, Math.max(0, value));
    }

    private static double of(@Nullable Double deviation) {
        return deviation == null ? 0 : deviation;
    }
}
