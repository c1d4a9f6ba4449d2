package dev.shorewise.finance.scenarios.outcome;

import java.util.Arrays;

/** The figures of one plan in one trial; used again for the next. */
final class Ledger {

    /** By year (row 0 is the start) and category. */
    final double[] costs;

    /** By month. */
    final double[] handling;

    /** By period, the first at the start. */
    final double[] flows;

    double contacts;
    double resolved;

    Ledger(int years, int months, int periods) {
        costs = new double[(years + 1) * ModelCategory.COUNT];
        handling = new double[months];
        flows = new double[periods + 1];
    }

    void clear() {
        Arrays.fill(costs, 0);
        Arrays.fill(flows, 0);
        Arrays.fill(handling, 0);
        contacts = 0;
        resolved = 0;
    }

    /** Of a row, without tax. */
    double sum(int at) {
        double sum = 0;
        for (int i = at; i < at + ModelCategory.COUNT; i++) {
            sum += costs[i];
        }
        return sum;
    }

    double total() {
        double sum = 0;
        for (double flow : flows) {
            sum += flow;
        }
        return sum;
    }

    double presentValue(double factor) {
        double sum = 0;
        for (int i = flows.length - 1; i >= 0; i--) {
            sum = sum * factor + flows[i];
        }
        return sum;
    }
}
