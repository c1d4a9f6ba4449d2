package dev.shorewise.finance.scenarios.outcome;

import java.util.Arrays;

/** The figures of one plan in one trial; used again for the next. */
final class Ledger {

    /** Whether costs are kept by year and category, or as flows alone. */
    final boolean detailed;

    /** By year (row 0 is the start) and category. */
    final double[] costs;

    /** What handling costs, by month. */
    final double[] handling;

    /** By period, the first at the start. */
    final double[] flows;

    double contacts;
    double resolved;
    private final int monthsPerPeriod;

    Ledger(boolean detailed, int years, int months, int monthsPerPeriod) {
        this.detailed = detailed;
        this.monthsPerPeriod = monthsPerPeriod;
        costs = new double[(years + 1) * ModelCategory.COUNT];
        handling = new double[months];
        flows = new double[(months + monthsPerPeriod - 1) / monthsPerPeriod + 1];
    }

    void clear() {
        Arrays.fill(costs, 0);
        Arrays.fill(flows, 0);
        Arrays.fill(handling, 0);
        contacts = 0;
        resolved = 0;
    }

    /** A month's money. */
    void add(int month, double total, double ofHandling) {
        flows[1 + month / monthsPerPeriod] += total;
        handling[month] += ofHandling;
    }

    /** A month's money by category. */
    void cost(int month, ModelCategory category, double amount) {
        costs[(1 + month / Kernel.YEAR) * ModelCategory.COUNT + category.ordinal()] += amount;
    }

    /** Money at the start. */
    void atStart(ModelCategory category, double amount) {
        flows[0] += amount;
        costs[category.ordinal()] += amount;
    }

    /** Money at the end. */
    void atEnd(ModelCategory category, double amount) {
        flows[flows.length - 1] += amount;
        costs[costs.length - ModelCategory.COUNT + category.ordinal()] += amount;
    }

    /** Takes tax off everything. */
    void tax(double rate) {
        for (int at = 0; at < costs.length; at += ModelCategory.COUNT) {
            double sum = 0;
            for (int i = at; i < at + ModelCategory.COUNT; i++) {
                sum += costs[i];
            }
            costs[at + ModelCategory.TAX.ordinal()] -= rate * sum;
        }
        for (int i = 0; i < flows.length; i++) {
            flows[i] *= 1 - rate;
        }
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
