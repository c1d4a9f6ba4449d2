package dev.shorewise.statistics.drivers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What respondents met, and how they judged it.
 *
 * @param names of the drivers, one for each column; columns of one name are one driver, such as whether a theme was
 *     touched and how it was felt
 * @param drivers the columns, each of one value a respondent
 * @param outcome one value a respondent
 */
public record Observations(List<String> names, List<double[]> drivers, double[] outcome) {

    private static final double NO_SPREAD = 1e-12;
    private static final double LEAST_EIGENVALUE = 1e-6;

    public Observations {
        names = List.copyOf(names);
        drivers = List.copyOf(drivers);
        if (names.size() != drivers.size() || drivers.stream().anyMatch(driver -> driver.length != outcome.length)) {
            throw new IllegalArgumentException("one name and one value a respondent for each column, but got "
                    + names.size() + " names for " + drivers.size() + " columns of " + outcome.length + " respondents");
        }
    }

    /** Respondents. */
    public int size() {
        return outcome.length;
    }

    /** Without drivers that are the same for everybody, and without those that follow from the ones before them. */
    public Observations telling() {
        double[][] among = new Products(drivers, outcome, new int[size()], 1)
                .correlations(new int[] {1})
                .among();
        int[] once = everybodyOnce();
        List<Integer> kept = new ArrayList<>();
        for (int j = 0; j < names.size(); j++) {
            kept.add(j);
            if (Correlations.spread(drivers.get(j), once) < NO_SPREAD || !isOfFullRank(among, kept)) {
                kept.remove(kept.size() - 1);
            }
        }
        return new Observations(
                kept.stream().map(names::get).toList(),
                kept.stream().map(drivers::get).toList(),
                outcome);
    }

    private static boolean isOfFullRank(double[][] among, List<Integer> columns) {
        double[][] part = new double[columns.size()][columns.size()];
        for (int a = 0; a < part.length; a++) {
            for (int b = 0; b < part.length; b++) {
                part[a][b] = among[columns.get(a)][columns.get(b)];
            }
        }
        return Arrays.stream(SymmetricEigen.of(part).values()).allMatch(value -> value >= LEAST_EIGENVALUE);
    }

    int[] everybodyOnce() {
        int[] once = new int[size()];
        Arrays.fill(once, 1);
        return once;
    }
}
