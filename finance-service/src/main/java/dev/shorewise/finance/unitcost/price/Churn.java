package dev.shorewise.finance.unitcost.price;

import dev.shorewise.statistics.Interval;
import dev.shorewise.statistics.Ratio;
import dev.shorewise.statistics.comparison.RateDifference;
import java.util.Optional;

/**
 * Customers who leave a vendor and would not have left the reference: {@code customers (reference - own) perShare value}, of
 * two shares that were measured. If these are satisfied customers, {@code perShare} is an assumption; if they are
 * customers who stayed, it is 1 and the loss is observed ({@code value/churn-difference@1}, finance, section 10.1).
 *
 * @param customers served in the period
 * @param perShare share more of them who leave for each 1.00 that is missing
 * @param value of a customer, in the currency of the report
 * @param own of those who were asked or watched, at the vendor
 * @param reference of those who were, where it is compared with
 * @param isObserved whether they are customers who stayed
 */
public record Churn(double customers, double perShare, double value, Ratio own, Ratio reference, boolean isObserved) {

    public Churn {
        if (!own.isMeasured() || !reference.isMeasured()) {
            throw new IllegalArgumentException("churn takes shares that were measured, here and at the reference");
        }
    }

    /** By satisfaction, under an assumption of what that does. */
    public static Churn assumed(
            double customers, double perSatisfaction, double value, Ratio satisfied, Ratio reference) {
        return new Churn(customers, perSatisfaction, value, satisfied, reference, false);
    }

    /** By customers who left, of comparable ones in the same time. */
    public static Churn observed(double customers, double value, Ratio left, Ratio referenceLeft) {
        return new Churn(customers, 1, value, stayed(left), stayed(referenceLeft), true);
    }

    /** What was lost; less than nothing where fewer leave than at the reference. */
    public double loss() {
        return loss(own.value().orElseThrow(), reference.value().orElseThrow());
    }

    /** Of what was observed, by Newcombe's interval of the difference; none of what is assumed. */
    public Optional<Interval> interval() {
        if (!isObserved) {
            return Optional.empty();
        }
        Interval missing = RateDifference.between(reference, own).interval();
        return Optional.of(new Interval(
                customers * missing.low() * value,
                customers * missing.high() * value,
                missing.level(),
                missing.method()));
    }

    /** The loss at given shares. */
    double loss(double ownShare, double referenceShare) {
        return customers * (referenceShare - ownShare) * perShare * value;
    }

    private static Ratio stayed(Ratio left) {
        return new Ratio(left.denominator() - left.numerator(), left.denominator());
    }
}
