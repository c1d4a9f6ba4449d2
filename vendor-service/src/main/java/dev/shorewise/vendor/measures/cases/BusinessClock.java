package dev.shorewise.vendor.measures.cases;

import dev.shorewise.vendor.registry.hours.Stretch;
import dev.shorewise.vendor.registry.hours.Stretches;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Runs while somebody is there. Opening hours are stretches of real time, so a day on which clocks change has 23 or 25
 * hours. Before the first and after the last stretch it stands still.
 */
final class BusinessClock {

    private final long[] from;
    private final long[] to;
    /** Open milliseconds before each stretch. */
    private final long[] before;

    BusinessClock(Stretches open) {
        List<Stretch> stretches = open.stretches();
        from = stretches.stream().mapToLong(one -> one.from().toEpochMilli()).toArray();
        to = stretches.stream().mapToLong(one -> one.to().toEpochMilli()).toArray();
        before = new long[from.length];
        for (int i = 1; i < from.length; i++) {
            before[i] = before[i - 1] + to[i - 1] - from[i - 1];
        }
    }

    /** Open milliseconds between two moments; 0 if the second is not after the first. */
    long between(Instant begin, Instant end) {
        return end.isAfter(begin) ? reading(end) - reading(begin) : 0;
    }

    /**
     * When so many open milliseconds have passed since a moment; what reaches exactly the closing time is due at
     * closing. Empty if the known hours are not enough.
     */
    Optional<Instant> after(Instant begin, long millis) {
        if (millis == 0) {
            return Optional.of(begin);
        }
        long due = reading(begin) + millis;
        for (int i = firstEndingAt(due); i < from.length; i++) {
            long end = before[i] + to[i] - from[i];
            if (end >= due) {
                return Optional.of(Instant.ofEpochMilli(from[i] + due - before[i]));
            }
        }
        return Optional.empty();
    }

    private int firstEndingAt(long due) {
        int found = Arrays.binarySearch(before, due);
        return Math.max(0, found < 0 ? -found - 2 : found - 1);
    }

    /** Open milliseconds from the first stretch to a moment. */
    private long reading(Instant moment) {
        long millis = moment.toEpochMilli();
        int found = Arrays.binarySearch(from, millis);
        int last = found < 0 ? -found - 2 : found;
        return last < 0 ? 0 : before[last] + Math.min(millis, to[last]) - from[last];
    }
}
