package dev.shorewise.statistics.money;

/** What a customer is worth (finance, section 10.1). */
public final class CustomerValue {

    private CustomerValue() {}

    /**
     * {@code m r/(1 + i - r)}: the first margin after one year.
     *
     * @param margin of a year
     * @param retention share who stay a year, 0 to 1
     * @param rate of interest per year, 0 or more, and more than retention less 1
     */
    public static double laterMargins(double margin, double retention, double rate) {
        if (!(retention >= 0 && retention <= 1 && rate > retention - 1)) {
            throw new IllegalArgumentException(
                    "retention lies from 0 to 1 and the rate above retention - 1, but got " + retention + ", " + rate);
        }
        return margin * retention / (1 + rate - retention);
    }

    /** As {@link #laterMargins} with the first margin now. */
    public static double allMargins(double margin, double retention, double rate) {
        return margin + laterMargins(margin, retention, rate);
    }
}
