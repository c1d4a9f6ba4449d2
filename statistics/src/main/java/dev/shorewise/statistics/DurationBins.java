package dev.shorewise.statistics;

import java.util.HashMap;
import java.util.Map;

/**
 * Where lengths of time are counted for quantiles that need no single values. Counts of bins are added and subtracted
 * like any other part, so histograms of groups merge exactly; only the place within a bin is lost.
 *
 * <p>Times are rounded to whole seconds; up to 255 s each second is a bin, and from there each doubling is cut in 128.
 * {@link #middle} is therefore exact for whole seconds up to 255 and otherwise off by at most {@value #RELATIVE_ERROR}
 * of the value or half a second, whichever is more: the resolution of an HdrHistogram of two digits, in a tenth of the
 * bins, because nobody waits a tenth of a second.
 */
public final class DurationBins {

    /** Seconds up to which each has a bin of its own, this one excluded. */
    public static final int EXACT_SECONDS = 256;

    /** The largest error relative to the value, beyond {@link #EXACT_SECONDS}. */
    public static final double RELATIVE_ERROR = 1.0 / 256;

    private static final int MILLIS = 1000;

    private DurationBins() {}

    /**
     * The least whole second of a time's bin, which names it.
     *
     * @param millis 0 or more
     */
    public static long of(long millis) {
        if (millis < 0) {
            throw new IllegalArgumentException("a length of time is 0 or more, but got " + millis);
        }
        long seconds = (millis + MILLIS / 2) / MILLIS;
        return seconds & -width(seconds);
    }

    /** What stands for every time of a bin, in milliseconds. */
    public static double middle(long bin) {
        return (bin + (width(bin) - 1) / 2.0) * MILLIS;
    }

    /** The histogram, in milliseconds, of the times that were counted by bin. */
    public static Histogram histogram(Map<Long, Long> counts) {
        Map<Double, Long> middles = new HashMap<>();
        counts.forEach((bin, count) -> middles.merge(middle(bin), count, Math::addExact));
        return Histogram.of(middles);
    }

    /** How many whole seconds a bin holds: a power of two. */
    private static long width(long seconds) {
        return seconds < EXACT_SECONDS ? 1 : Long.highestOneBit(seconds) / (EXACT_SECONDS / 2);
    }
}
