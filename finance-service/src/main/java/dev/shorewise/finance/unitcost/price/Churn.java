package dev.shorewise.finance.unitcost.price;

import dev.shorewise.statistics.Ratio;

/**
 * Customers who leave because they are less satisfied than with the reference:
 * {@code customers (reference - satisfaction) perSatisfaction value}.
 *
 * @param customers served in the period
 * @param perSatisfaction share more of them who leave for each 1.00 of satisfaction that is missing
 * @param value of a customer, in the currency of the report
 * @param satisfied of those who answered, at the vendor
 * @param reference of those who answered, where it is compared with
 */
public record Churn(double customers, double perSatisfaction, double value, Ratio satisfied, Ratio reference) {

    public Churn {
        if (!satisfied.isMeasured() || !reference.isMeasured()) {
            throw new IllegalArgumentException("churn takes satisfaction that was measured, here and at the reference");
        }
    }

    /** The loss at given shares of satisfied customers; less than nothing where they are more satisfied. */
    double loss(double satisfaction, double referenceSatisfaction) {
        return customers * (referenceSatisfaction - satisfaction) * perSatisfaction * value;
    }

    double loss() {
        return loss(satisfied.value().orElseThrow(), reference.value().orElseThrow());
    }
}
