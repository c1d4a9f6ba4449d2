package dev.shorewise.vendor.contacts;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The parts of one group's figures.
 *
 * @param sums each part; missing is 0
 * @param within contacts within times that roll-ups have no rung for
 */
public record Parts(Map<Part, BigDecimal> sums, Map<Duration, Within> within) {

    /** Of a group in which nothing happened. */
    public static final Parts NOTHING = new Parts(Map.of(), Map.of());

    /** The waits, in seconds, for which {@link Part} has counts. */
    private static final Set<Long> RUNGS = Set.of(5L, 10L, 20L, 30L, 60L, 120L);

    /** How many were answered and given up after at most a certain wait. */
    public record Within(long answered, long abandoned) {

        static final Within NOTHING = new Within(0, 0);
    }

    public Parts {
        sums = Map.copyOf(sums);
        within = Map.copyOf(within);
    }

    /** A count, or a sum of whole milliseconds. */
    public long count(Part part) {
        return sum(part).longValueExact();
    }

    public BigDecimal sum(Part part) {
        return sums.getOrDefault(part, BigDecimal.ZERO);
    }

    /** Answered and given up after a wait of at most this; exactly this counts. */
    public Within within(Duration time) {
        return rung(time).orElseGet(() -> within.getOrDefault(time, Within.NOTHING));
    }

    /** Whether roll-ups know this time. */
    public static boolean hasRung(Duration time) {
        return time.getNano() == 0 && RUNGS.contains(time.toSeconds());
    }

    private Optional<Within> rung(Duration time) {
        return hasRung(time)
                ? Optional.of(new Within(
                        count(Part.valueOf("ANSWERED_WITHIN_" + time.toSeconds())),
                        count(Part.valueOf("ABANDONED_WITHIN_" + time.toSeconds()))))
                : Optional.empty();
    }
}
