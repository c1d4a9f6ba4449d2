package dev.shorewise.benchmarks.money;

import dev.shorewise.finance.blend.Blends;
import dev.shorewise.finance.blend.problem.BlendCell;
import dev.shorewise.finance.blend.problem.BlendLimits;
import dev.shorewise.finance.blend.problem.BlendLocation;
import dev.shorewise.finance.blend.problem.BlendProblem;
import dev.shorewise.finance.blend.problem.BlendReason;
import dev.shorewise.finance.blend.problem.OpenHours;
import dev.shorewise.finance.scenarios.model.Correlation;
import dev.shorewise.finance.scenarios.model.Scenario;
import dev.shorewise.finance.scenarios.outcome.Risk;
import dev.shorewise.statistics.simulation.SimulationPlan.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntConsumer;

/** Seconds of blends and of simulations, and the simulations' ratio to {@link ArrayModel}. */
public final class MoneyMain {

    private static final int TRIALS = 100_000;
    private static final int ROUNDS = 5;
    private static final int CORES = 2;
    private static final int BLENDS = 25;
    private static final double SAME = 1e-6;

    private MoneyMain() {}

    /** Prints one line a measurement; of simulations the median of five rounds after one to warm up. */
    public static void main(String[] arguments) {
        System.out.printf("%-46s %8s %8s%n", "", "s", "ratio");
        blends();
        Scenario scenario = FiveYears.scenario(List.of());
        Scenario correlated = FiveYears.scenario(List.of(
                new Correlation("locations.manila.price", "currencies.USD.rate", -.4),
                new Correlation("reasons.calls.growth", "reasons.chats.growth", .5)));
        agree(scenario);
        double arrays = median(seed -> new ArrayModel(scenario, TRIALS, seed).presentValues());
        double one = median(seed -> Risk.of(scenario, TRIALS, seed, Method.GAUSSIAN_COPULA, 1));
        double two = median(seed -> Risk.of(scenario, TRIALS, seed, Method.GAUSSIAN_COPULA, CORES));
        double reordered = median(seed -> Risk.of(correlated, TRIALS, seed, Method.IMAN_CONOVER, CORES));
        System.out.printf("%,d trials, 60 months, 25 uncertain figures%n", TRIALS);
        print("arrays, one thread, present value only", arrays, arrays);
        print("suite, one thread, all outputs", one, arrays);
        print("suite, two threads, all outputs", two, arrays);
        print("suite, two threads, Iman-Conover on two pairs", reordered, arrays);
    }

    /** The first of a fresh process stands by itself: nothing of it is compiled yet. */
    private static void blends() {
        List<Double> took = new ArrayList<>();
        for (int seed = 0; seed <= BLENDS; seed++) {
            BlendProblem problem = blend(seed);
            long begin = System.nanoTime();
            Blends.best(problem, false);
            took.add((System.nanoTime() - begin) / 1e9);
        }
        print("blend of 40 reasons x 12 locations, the first", took.remove(0), Double.NaN);
        took.sort(null);
        print("the median of " + BLENDS + " others", took.get(took.size() / 2), Double.NaN);
        print("the slowest of them", took.get(took.size() - 1), Double.NaN);
    }

    /** A peer that computes something else is no peer. */
    private static void agree(Scenario scenario) {
        double mean = Arrays.stream(new ArrayModel(scenario, TRIALS, 1).presentValues())
                        .sum()
                / TRIALS;
        double ours = Risk.of(scenario, TRIALS, 1, Method.GAUSSIAN_COPULA)
                .presentValueOfSaving()
                .mean();
        if (Math.abs(mean - ours) > SAME * Math.abs(ours)) {
            throw new IllegalStateException("the arrays give " + mean + ", the suite " + ours);
        }
    }

    private static void print(String what, double seconds, double peer) {
        System.out.printf(
                "%-46s %8.3f %8s%n", what, seconds, Double.isNaN(peer) ? "" : "%.2f".formatted(peer / seconds));
    }

    private static double median(IntConsumer work) {
        List<Double> took = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            long begin = System.nanoTime();
            work.accept(round);
            if (round > 0) {
                took.add((System.nanoTime() - begin) / 1e9);
            }
        }
        took.sort(null);
        return took.get(took.size() / 2);
    }

    private static BlendProblem blend(int seed) {
        Random dice = new Random(seed);
        List<BlendReason> reasons = new ArrayList<>();
        List<BlendLocation> places = new ArrayList<>();
        List<BlendCell> cells = new ArrayList<>();
        for (int l = 0; l < 12; l++) {
            places.add(new BlendLocation(
                    "l" + l,
                    "v" + l / 2,
                    "C" + l / 3,
                    l < 2,
                    null,
                    l % 3 == 0 ? null : List.of(new OpenHours(6 + l % 3, 20 + l % 3, null)),
                    12_000.0,
                    null,
                    null));
        }
        for (int r = 0; r < 40; r++) {
            reasons.add(BlendReason.of("r" + r, 500 + dice.nextInt(2_000), null, r < 3));
            for (int l = 0; l < 12; l++) {
                double quality = .95 - .015 * l + .05 * dice.nextDouble();
                cells.add(new BlendCell(
                        "r" + r,
                        "l" + l,
                        34 - 2 * l + 3 * dice.nextDouble(),
                        Math.min(1, quality),
                        quality - .1,
                        null,
                        null,
                        null,
                        null,
                        null));
            }
        }
        return new BlendProblem(
                "EUR",
                reasons,
                places,
                cells,
                new BlendLimits(.88, .75, null, .95, null, Map.of("l0", .05), .35, .4, null));
    }
}
