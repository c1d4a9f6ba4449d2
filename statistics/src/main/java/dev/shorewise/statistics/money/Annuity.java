package dev.shorewise.statistics.money;

import java.util.OptionalDouble;

/**
 * Level payments: {@code pv (1+i)^n + pmt (1 + i w)((1+i)^n - 1)/i + fv = 0}, w being 1 for payments at the beginning of
 * a period. Money paid is negative; the functions are those of spreadsheets.
 *
 * @param rate i per period, more than -1
 * @param when of a period payments are made
 */
public record Annuity(double rate, When when) {

    /** When in a period a payment is made. */
    public enum When {
        END,
        BEGIN
    }

    public Annuity {
        if (!(rate > -1)) {
            throw new IllegalArgumentException("a rate lies above -1, but got " + rate);
        }
    }

    /** Payments at the end of each period. */
    public static Annuity atEnd(double rate) {
        return new Annuity(rate, When.END);
    }

    /** What has become of a present value and payments. */
    public double futureValue(double periods, double payment, double presentValue) {
        return -(presentValue * growth(periods) + payment * payments(periods));
    }

    /** What payments and a future value are worth now. */
    public double presentValue(double periods, double payment, double futureValue) {
        return -(futureValue + payment * payments(periods)) / growth(periods);
    }

    /** The payment that brings a present to a future value. */
    public double payment(double periods, double presentValue, double futureValue) {
        return -(futureValue + presentValue * growth(periods)) / payments(periods);
    }

    /**
     * The interest in one payment of a loan that ends at 0.
     *
     * @param period counted from 1
     * @return empty before the first period
     */
    public OptionalDouble interest(int period, double periods, double presentValue) {
        if (period < 1) {
            return OptionalDouble.empty();
        }
        if (when == When.BEGIN && period == 1) {
            return OptionalDouble.of(0);
        }
        double payment = payment(periods, presentValue, 0);
        double interest = futureValue(period - 1.0, payment, presentValue) * rate;
        return OptionalDouble.of(when == When.BEGIN ? interest / (1 + rate) : interest);
    }

    /** What one payment pays back; empty before the first period. */
    public OptionalDouble principal(int period, double periods, double presentValue) {
        OptionalDouble interest = interest(period, periods, presentValue);
        return interest.isEmpty()
                ? interest
                : OptionalDouble.of(payment(periods, presentValue, 0) - interest.getAsDouble());
    }

    /** How many periods it takes; infinite if it never ends, empty if no number of periods does it. */
    public OptionalDouble periods(double payment, double presentValue, double futureValue) {
        double periods;
        if (rate == 0) {
            periods = payment == 0
                    ? presentValue + futureValue == 0 ? 0 : Double.POSITIVE_INFINITY
                    : -(futureValue + presentValue) / payment;
        } else {
            double share = payment * timing() / rate;
            periods = Math.log((share - futureValue) / (share + presentValue)) / Math.log1p(rate);
        }
        return Double.isNaN(periods) || periods < 0 ? OptionalDouble.empty() : OptionalDouble.of(periods);
    }

    /**
     * The rates per period of a plan of whole periods; none if there is no rate above -1.
     *
     * @param periods 1 or more
     */
    public static RateOfReturn rates(int periods, double payment, double presentValue, double futureValue, When when) {
        if (periods < 1) {
            throw new IllegalArgumentException("a plan has at least one period, but got " + periods);
        }
        double[] flows = new double[periods + 1];
        int shift = when == When.BEGIN ? 0 : 1;
        for (int i = 0; i < periods; i++) {
            flows[i + shift] = payment;
        }
        flows[0] += presentValue;
        flows[periods] += futureValue;
        return CashFlows.periodic(flows).rateOfReturn();
    }

    private double growth(double periods) {
        return Math.exp(periods * Math.log1p(rate));
    }

    private double payments(double periods) {
        return rate == 0 ? periods : timing() * Math.expm1(periods * Math.log1p(rate)) / rate;
    }

    private double timing() {
        return when == When.BEGIN ? 1 + rate : 1;
    }
}
