package dev.shorewise.finance.blend;

import dev.shorewise.finance.blend.Blend.FrontierPoint;
import dev.shorewise.finance.blend.Blend.LimitPrice;
import dev.shorewise.finance.blend.Blend.Share;
import dev.shorewise.finance.blend.problem.BlendProblem;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds the best split. */
public final class Blends {

    private static final double NOTHING = 1e-6;

    private Blends() {}

    /**
     * The best split with the price of every limit.
     *
     * @param withFrontier whether to trace the least cost over all floors of satisfaction and of resolution too
     * @throws BlendRefusal if the problem cannot be worked on
     */
    public static Blend best(BlendProblem problem, boolean withFrontier) {
        List<Limit> limits = limits(problem);
        Programme programme = new Programme(problem);
        Frontiers frontiers = withFrontier
                ? new Frontiers(
                        new Frontier(problem, Quality.SATISFACTION).points(),
                        new Frontier(problem, Quality.RESOLUTION).points())
                : Frontiers.NONE;
        return programme
                .solve(limits)
                .map(found -> feasible(problem, programme, limits, found, frontiers))
                .orElseGet(() -> infeasible(Clash.of(programme, limits), frontiers));
    }

    private record Frontiers(List<FrontierPoint> satisfaction, List<FrontierPoint> resolution) {
        static final Frontiers NONE = new Frontiers(List.of(), List.of());
    }

    private static List<Limit> limits(BlendProblem problem) {
        try {
            problem.check();
            return LimitList.of(problem);
        } catch (IllegalArgumentException e) {
            throw new BlendRefusal(BlendRefusal.Kind.INVALID_PROBLEM, String.valueOf(e.getMessage()), e);
        }
    }

    private static Blend feasible(
            BlendProblem problem, Programme programme, List<Limit> limits, Solution found, Frontiers frontiers) {
        double[] weights = problem.weights();
        List<LimitPrice> prices = new Prices(programme, limits, found).all(problem.contacts());
        Blend.Robustness robustness = new RobustnessCheck(problem, found).check();
        return new Blend(
                true,
                Share.of(problem, found.shares()),
                byLocation(problem, weights, found),
                found.cost(),
                found.cost() * problem.contacts(),
                Quality.SATISFACTION.mean(problem.cells(), weights, found.shares()),
                Quality.RESOLUTION.mean(problem.cells(), weights, found.shares()),
                prices,
                List.of(),
                frontiers.satisfaction(),
                frontiers.resolution(),
                robustness,
                new BlendWords(problem).feasible(found.cost(), prices, frontiers.satisfaction(), robustness));
    }

    private static Blend infeasible(List<String> clashing, Frontiers frontiers) {
        return new Blend(
                false,
                List.of(),
                Map.of(),
                null,
                null,
                null,
                null,
                List.of(),
                clashing,
                frontiers.satisfaction(),
                frontiers.resolution(),
                null,
                List.of("No split keeps all limits. These clash: " + String.join("; ", clashing) + "."));
    }

    private static Map<String, Double> byLocation(BlendProblem problem, double[] weights, Solution found) {
        Map<String, Double> shares = new TreeMap<>();
        for (int i = 0; i < found.shares().length; i++) {
            if (found.shares()[i] > NOTHING) {
                shares.merge(problem.cells().get(i).location(), weights[i] * found.shares()[i], Double::sum);
            }
        }
        return shares;
    }
}
