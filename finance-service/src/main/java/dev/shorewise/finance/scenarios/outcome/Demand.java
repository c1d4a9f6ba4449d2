package dev.shorewise.finance.scenarios.outcome;

import java.util.Arrays;

/** Issues, and the seconds of work in them, month by month. */
final class Demand {

    final double[] issues;
    final double[] work;

    Demand(int months) {
        issues = new double[months];
        work = new double[months];
    }

    void clear() {
        Arrays.fill(issues, 0);
        Arrays.fill(work, 0);
    }

    void add(double perMonth, double growth, double seconds, double[] season) {
        double level = perMonth;
        double step = Math.exp(Math.log1p(growth) / Kernel.YEAR);
        for (int month = 0; month < issues.length; month++) {
            double count = level * season[month];
            issues[month] += count;
            work[month] += count * seconds;
            level *= step;
        }
    }

    double total() {
        double sum = 0;
        for (double count : issues) {
            sum += count;
        }
        return sum;
    }
}
