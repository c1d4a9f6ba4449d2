package dev.shorewise.statistics;

import java.util.regex.Pattern;

/**
 * How sure a figure is: the range that holds the true value with the stated confidence.
 *
 * <p>An open side, where the sample is too small to bound the value, is infinite; ask {@link #isOpenBelow()} and
 * {@link #isOpenAbove()} before showing a bound.
 *
 * @param low the lower bound, in the unit of the figure
 * @param high the upper bound, not below {@code low}
 * @param level the two-sided confidence, between 0 and 1, both excluded
 * @param method the definition that made it, such as {@code ci/wilson@1}
 */
public record Interval(double low, double high, double level, String method) {

    /** The confidence of every interval for which nobody asked otherwise. */
    public static final double DEFAULT_LEVEL = 0.95;

    private static final Pattern METHOD = Pattern.compile("[a-z0-9-]+/[a-z0-9-]+@[0-9]+");

    public Interval {
        low = low + 0.0;
        high = high + 0.0;
        method = method.strip();
        if (Double.isNaN(low) || Double.isNaN(high) || low > high) {
            throw new IllegalArgumentException("an interval runs from low to high, but got " + low + " to " + high);
        }
        checkLevel(level);
        if (!METHOD.matcher(method).matches()) {
            throw new IllegalArgumentException("a method is written family/variant@version, but got " + method);
        }
    }

    /** Whether the sample is too small to say how low the value may be. */
    public boolean isOpenBelow() {
        return low == Double.NEGATIVE_INFINITY;
    }

    /** Whether the sample is too small to say how high the value may be. */
    public boolean isOpenAbove() {
        return high == Double.POSITIVE_INFINITY;
    }

    /** Whether the value lies in the interval, bounds included. */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    /** From bound to bound, in the unit of the figure; infinite when a side is open. */
    public double width() {
        return high - low;
    }

    static double checkLevel(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("a confidence level lies between 0 and 1, but got " + level);
        }
        return level;
    }
}
