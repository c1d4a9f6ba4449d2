package dev.shorewise.statistics.money;

import java.util.OptionalDouble;

/** When an outlay has come back for good (finance, section 6.5). */
public final class Payback {

    private Payback() {}

    /** As {@link #discounted} at a rate of 0. */
    public static OptionalDouble simple(double... flows) {
        return discounted(0, flows);
    }

    /**
     * The time, in periods, from which the sum of discounted flows stays non-negative; straight within the period in
     * which it turns.
     *
     * @param rate per period, more than -1
     * @return 0 if it never is negative, empty if it never comes back
     */
    public static OptionalDouble discounted(double rate, double... flows) {
        if (!(rate > -1)) {
            throw new IllegalArgumentException("a rate lies above -1, but got " + rate);
        }
        double before = 0;
        double factor = 1;
        double time = 0;
        for (int i = 0; i < flows.length; i++) {
            double flow = flows[i] * factor;
            double after = before + flow;
            if (after < 0) {
                time = Double.NaN;
            } else if (Double.isNaN(time)) {
                time = i - 1 - before / flow;
            }
            before = after;
            factor /= 1 + rate;
        }
        return Double.isNaN(time) ? OptionalDouble.empty() : OptionalDouble.of(time);
    }
}
