package dev.shorewise.statistics.drivers;

import java.util.ArrayList;
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
        List<String> kept = new ArrayList<>();
        List<double[]> columns = new ArrayList<>();
        for (int j = 0; j < names.size(); j++) {
            List<double[]> tried = new ArrayList<>(columns);
            tried.add(drivers.get(j));
            if (isOfFullRank(tried)) {
                kept.add(names.get(j));
                columns = tried;
            }
        }
        return new Observations(kept, columns, outcome);
    }

    private boolean isOfFullRank(List<double[]> columns) {
        int[] once = everybodyOnce();
        for (double[] column : columns) {
            if (Correlations.spread(column, once) < NO_SPREAD) {
                return false;
            }
        }
        for (double value : SymmetricEigen.of(
                        Correlations.of(columns, outcome, once).among())
                .values()) {
            if (value < 1e-6) {
                return false;
            }
        }
        return true;
    }

    int[] everybodyOnce() {
        int[] once = new int[size()];
        java.util.Arrays.fill(once, 1);
        return once;
    }
}
