package dev.shorewise.statistics.simulation;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;

/**
 * Draws trials of a model in blocks ({@code sim/blocks-by-index@1}). Every number of a trial depends on the seed, the
 * input's name and the trial's index, and every result has its own place, so the number of threads changes nothing.
 */
public final class Simulation {

    private static final int BLOCK = 512;

    private final List<Input> inputs;
    private final Model model;

    /**
     * Of a model.
     *
     * @param inputs in the order in which the model takes them; names unique
     */
    public Simulation(List<Input> inputs, Model model) {
        this.inputs = List.copyOf(inputs);
        this.model = model;
        if (names().stream().distinct().count() != inputs.size()) {
            throw new IllegalArgumentException("inputs have names of their own, but got " + names());
        }
    }

    /** Draws with as many threads as there are cores. */
    public SimulationResult run(SimulationPlan plan) {
        return run(plan, Runtime.getRuntime().availableProcessors());
    }

    /** Draws with a number of threads, which only time depends on. */
    public SimulationResult run(SimulationPlan plan, int threads) {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            return pool.submit(() -> draw(plan)).join();
        } finally {
            pool.shutdown();
        }
    }

    private SimulationResult draw(SimulationPlan plan) {
        double[][] draws = Draws.of(names(), plan);
        double[][] results = new double[model.outputs()][plan.trials()];
        IntStream.rangeClosed(0, (plan.trials() - 1) / BLOCK)
                .parallel()
                .forEach(block -> evaluate(block * BLOCK, draws, results));
        double[] grades = grades(results[0]);
        double[] shares = IntStream.range(0, inputs.size())
                .parallel()
                .mapToDouble(j -> isFixed(inputs.get(j)) ? 0 : correlation(draws[j], grades))
                .toArray();
        List<OutputSummary> outputs = IntStream.range(0, model.outputs())
                .parallel()
                .mapToObj(i -> OutputSummary.of(results[i]))
                .toList();
        return new SimulationResult(plan, outputs, Contribution.of(names(), shares));
    }

    private void evaluate(int first, double[][] draws, double[][] results) {
        Model.Evaluator evaluator = model.evaluator();
        double[] values = new double[inputs.size()];
        double[] outputs = new double[model.outputs()];
        int last = Math.min(first + BLOCK, results[0].length);
        for (int trial = first; trial < last; trial++) {
            for (int j = 0; j < values.length; j++) {
                values[j] = inputs.get(j).distribution().quantile(draws[j][trial]);
            }
            evaluator.evaluate(values, outputs);
            for (int i = 0; i < outputs.length; i++) {
                results[i][trial] = outputs[i];
            }
        }
    }

    private List<String> names() {
        return inputs.stream().map(Input::name).toList();
    }

    private static boolean isFixed(Input input) {
        return input.distribution().quantile(0.001) == input.distribution().quantile(0.999);
    }

    /** The share of trials up to and including each one, by rank. */
    private static double[] grades(double[] values) {
        int[] order = Ranks.order(values);
        double[] grades = new double[order.length];
        for (int rank = 0; rank < order.length; rank++) {
            grades[order[rank]] = (rank + 0.5) / order.length;
        }
        return grades;
    }

    private static double correlation(double[] left, double[] right) {
        double leftMean = Arrays.stream(left).sum() / left.length;
        double rightMean = Arrays.stream(right).sum() / right.length;
        double product = 0;
        double leftSquare = 0;
        double rightSquare = 0;
        for (int i = 0; i < left.length; i++) {
            double a = left[i] - leftMean;
            double b = right[i] - rightMean;
            product += a * b;
            leftSquare += a * a;
            rightSquare += b * b;
        }
        return product / Math.sqrt(leftSquare * rightSquare);
    }
}
