package dev.shorewise.vendor.contacts;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
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

        Within plus(Within other) {
            return new Within(answered + other.answered, abandoned + other.abandoned);
        }
    }

    public Parts {
        sums = sums.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(sums));
        within = Map.copyOf(within);
    }

    /** Both groups as one. */
    public Parts plus(Parts other) {
        Map<Part, BigDecimal> together = new EnumMap<>(Part.class);
        together.putAll(sums);
        other.sums.forEach((part, sum) -> together.merge(part, sum, BigDecimal::add));
        Map<Duration, Within> times = new HashMap<>(within);
        other.within.forEach((time, counts) -> times.merge(time, counts, Within::plus));
        return new Parts(together, times);
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
