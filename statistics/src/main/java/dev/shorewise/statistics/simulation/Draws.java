package dev.shorewise.statistics.simulation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The uniform numbers of all trials, one column an input, correlated as asked. */
final class Draws {

    private Draws() {}

    /** Draws; the same numbers in whatever pool this runs. */
    static double[][] of(List<String> names, SimulationPlan plan) {
        double[][] columns = new double[names.size()][plan.trials()];
        IntStream.range(0, names.size()).parallel().forEach(j -> {
            Uniforms dice = new Uniforms(plan.seed(), names.get(j));
            Arrays.setAll(columns[j], dice::at);
        });
        List<String> members = plan.correlation().members(names);
        if (!members.isEmpty()) {
            double[][] factor = plan.correlation().factor(members);
            double[][] correlated =
                    members.stream().map(name -> columns[names.indexOf(name)]).toArray(double[][]::new);
            if (plan.method() == SimulationPlan.Method.IMAN_CONOVER) {
                ImanConover.reorder(members, correlated, factor, plan.seed());
            } else {
                IntStream.range(0, plan.trials()).parallel().forEach(trial -> copula(correlated, trial, factor));
            }
        }
        return columns;
    }

    private static void copula(double[][] columns, int trial, double[][] factor) {
        for (int i = columns.length - 1; i >= 0; i--) {
            double sum = 0;
            for (int k = 0; k <= i; k++) {
                sum += factor[i][k] * Normal.quantile(columns[k][trial]);
            }
            columns[i][trial] = inside(Normal.probability(sum));
        }
    }

    private static double inside(double probability) {
        return Math.min(Math.max(probability, Double.MIN_NORMAL), 1 - 0x1.0p-53);
    }
}
