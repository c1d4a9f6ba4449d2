package dev.shorewise.statistics.money;

import java.util.Arrays;

/**
 * Amounts at points of time, outflow negative: equally spaced ones, or ones of given days counted act/365 from the
 * earliest (finance, sections 6.1 and 6.2).
 *
 * <p>The net present value of equally spaced flows leaves the first undiscounted ({@code npv/period-zero@1}); a
 * spreadsheet's {@code NPV()} is this divided by 1 + rate.
 */
public final class CashFlows {

    private static final double YEAR_DAYS = 365;

    private final double[] amounts;
    private final double[] times;

    private CashFlows(double[] amounts, double[] times) {
        for (double amount : amounts) {
            if (!Double.isFinite(amount)) {
                throw new IllegalArgumentException("a flow is a number, but got " + amount);
            }
        }
        this.amounts = amounts;
        this.times = times;
    }

    /** Flows one period apart, the first now. */
    public static CashFlows periodic(double... amounts) {
        double[] times = new double[amounts.length];
        Arrays.setAll(times, i -> i);
        return new CashFlows(amounts.clone(), times);
    }

    /**
     * Flows of given days, in any order.
     *
     * @param days a count of days from any fixed day, one for each amount; leap days count
     */
    public static CashFlows dated(double[] amounts, long[] days) {
        if (amounts.length != days.length) {
            throw new IllegalArgumentException(
                    "each amount has its day, but got " + amounts.length + " amounts and " + days.length + " days");
        }
        long first = Arrays.stream(days).min().orElse(0);
        double[] times = new double[days.length];
        Arrays.setAll(times, i -> (days[i] - first) / YEAR_DAYS);
        return new CashFlows(amounts.clone(), times);
    }

    /**
     * The net present value at the time of the earliest flow.
     *
     * @param rate per period, or per year for dated flows; more than -1
     * @throws IllegalArgumentException at or below -1, where nothing is defined
     */
    public double presentValue(double rate) {
        if (!(rate > -1)) {
            throw new IllegalArgumentException("money is discounted at a rate above -1, but got " + rate);
        }
        double logarithm = Math.log1p(rate);
        double sum = 0;
        for (int i = 0; i < amounts.length; i++) {
            sum += amounts[i] == 0 ? 0 : amounts[i] * Math.exp(-logarithm * times[i]);
        }
        return sum;
    }

    /** Every rate at which they are worth nothing: the internal rate of return, or of dated flows XIRR. */
    public RateOfReturn rateOfReturn() {
        return RateOfReturn.of(new ExponentialSum(amounts, times).roots());
    }

    /** Sum of the absolute amounts: the scale against which a present value is nothing. */
    public double gross() {
        return Arrays.stream(amounts).map(Math::abs).sum();
    }
}
