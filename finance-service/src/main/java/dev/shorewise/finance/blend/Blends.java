package dev.shorewise.finance.blend;

import dev.shorewise.finance.blend.Blend.FrontierPoint;
import dev.shorewise.finance.blend.Blend.LimitPrice;
import dev.shorewise.finance.blend.Blend.Share;
import dev.shorewise.finance.blend.Programme.Solution;
import dev.shorewise.finance.blend.problem.BlendCell;
import dev.shorewise.finance.blend.problem.BlendProblem;
import dev.shorewise.finance.blend.problem.BlendReason;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Finds the best split. */
public final class Blends {

    private static final double NOTHING = 1e-6;

    private Blends() {}

    /**
     * The best split with the price of every limit.
     *
     * @param withFrontier whether to trace the least cost over all floors of satisfaction too
     * @throws BlendRefusal if the problem cannot be worked on
     */
    public static Blend best(BlendProblem problem, boolean withFrontier) {
        try {
            problem.check();
        } catch (IllegalArgumentException e) {
            throw new BlendRefusal(BlendRefusal.Kind.INVALID_PROBLEM, String.valueOf(e.getMessage()), e);
        }
        List<Limit> limits = LimitList.of(problem);
        Programme programme = new Programme(problem);
        List<FrontierPoint> frontier = withFrontier ? new Frontier(problem).points() : List.of();
        return programme
                .solve(limits)
                .map(found -> feasible(problem, programme, limits, found, frontier))
                .orElseGet(() -> infeasible(Clash.of(programme, limits), frontier));
    }

    private static Blend feasible(
            BlendProblem problem,
            Programme programme,
            List<Limit> limits,
            Solution found,
            List<FrontierPoint> frontier) {
        List<LimitPrice> prices = new Prices(programme, limits, found).all(problem.contacts());
        Blend.Robustness robustness = new RobustnessCheck(problem, found).check();
        return new Blend(
                true,
                Share.of(problem, found.shares()),
                byLocation(problem, found),
                found.cost(),
                found.cost() * problem.contacts(),
                mean(problem, found, BlendCell::satisfaction),
                mean(problem, found, BlendCell::resolved),
                prices,
                List.of(),
                frontier,
                robustness,
                new BlendWords(problem).feasible(found.cost(), prices, frontier, robustness));
    }

    private static Blend infeasible(List<String> clashing, List<FrontierPoint> frontier) {
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
                frontier,
                null,
                List.of("No split keeps all limits. These clash: " + String.join("; ", clashing) + "."));
    }

    private static Map<String, Double> byLocation(BlendProblem problem, Solution found) {
        Map<String, Double> shares = new TreeMap<>();
        for (int i = 0; i < found.shares().length; i++) {
            if (found.shares()[i] > NOTHING) {
                shares.merge(problem.cells().get(i).location(), weight(problem, i) * found.shares()[i], Double::sum);
            }
        }
        return shares;
    }

    private static double mean(BlendProblem problem, Solution found, ToDoubleFunction<BlendCell> quality) {
        return IntStream.range(0, found.shares().length)
                .mapToDouble(i -> weight(problem, i)
                        * found.shares()[i]
                        * quality.applyAsDouble(problem.cells().get(i)))
                .sum();
    }

    private static double weight(BlendProblem problem, int cell) {
        String id = problem.cells().get(cell).reason();
        return problem.reasons().stream()
                        .filter(reason -> reason.id().equals(id))
                        .mapToDouble(BlendReason::contacts)
                        .sum()
                / problem.contacts();
    }
}
