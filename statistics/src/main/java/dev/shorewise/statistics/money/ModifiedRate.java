package dev.shorewise.statistics.money;

import java.util.OptionalDouble;

/** The modified internal rate of return: one answer where the internal rate has several (finance, section 6.4). */
public final class ModifiedRate {

    private ModifiedRate() {}

    /**
     * {@code (future value of inflows / -present value of outflows)^(1/n) - 1}, n being the flows less one.
     *
     * @param financeRate per period, at which outflows are discounted; more than -1
     * @param reinvestRate per period, at which inflows grow to the end; more than -1
     * @param flows one period apart
     * @return empty unless there are both inflows and outflows
     */
    public static OptionalDouble of(double financeRate, double reinvestRate, double... flows) {
        if (!(financeRate > -1 && reinvestRate > -1)) {
            throw new IllegalArgumentException("rates lie above -1, but got " + financeRate + " and " + reinvestRate);
        }
        int last = flows.length - 1;
        double inflow = 0;
        double outflow = 0;
        for (int i = 0; i <= last; i++) {
            if (flows[i] > 0) {
                inflow += flows[i] * Math.pow(1 + reinvestRate, last - i);
            } else {
                outflow -= flows[i] * Math.pow(1 + financeRate, -i);
            }
        }
        return inflow > 0 && outflow > 0
                ? OptionalDouble.of(Math.pow(inflow / outflow, 1.0 / last) - 1)
                : OptionalDouble.empty();
    }
}
