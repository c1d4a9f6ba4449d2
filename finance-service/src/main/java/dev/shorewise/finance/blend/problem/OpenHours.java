package dev.shorewise.finance.blend.problem;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hours of a week, in the customers' own time; past midnight takes two of them.
 *
 * @param from the first hour, 0 to 23
 * @param to the hour after the last, 1 to 24
 * @param days 1 for Monday to 7 for Sunday; null for all
 */
public record OpenHours(int from, int to, @Nullable List<Integer> days) {

    /** Hours of a week. */
    public static final int WEEK = 168;

    private static final int DAY = 24;
    private static final List<Integer> ALL = List.of(1, 2, 3, 4, 5, 6, 7);

    public OpenHours {
        days = days == null ? null : List.copyOf(days);
        if (from < 0 || to <= from || to > DAY || !ALL.containsAll(days == null ? ALL : days)) {
            throw new IllegalArgumentException("hours go from 0 or later to 24 or earlier on days 1 to 7, but got "
                    + from + " to " + to + " on " + days);
        }
    }

    /** The hours of the week that these cover, from Monday's first on; all if there are none. */
    static BitSet week(@Nullable List<OpenHours> hours) {
        BitSet week = new BitSet(WEEK);
        if (hours == null) {
            week.set(0, WEEK);
        } else {
            for (OpenHours some : hours) {
                for (int day : some.days == null ? ALL : some.days) {
                    week.set((day - 1) * DAY + some.from, (day - 1) * DAY + some.to);
                }
            }
        }
        return week;
    }
}
