package dev.shorewise.gateway.scorecards;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a vendor stands against the service level it owes. States and minimum volumes follow the definition of service
 * level: a census of fewer than {@value #MINIMUM_TO_JUDGE} contacts is not judged, of fewer than
 * {@value #MINIMUM_TO_RANK} not compared.
 *
 * @param state how it stands
 * @param reason why it is not judged or not ranked; null where it is both
 * @param level contacts in time over contacts offered; empty where not measured
 * @param target the level owed, between 0 and 1
 */
public record Standing(State state, @Nullable String reason, Optional<Level> level, BigDecimal target) {

    /** Contacts offered below which a state would be noise. */
    public static final long MINIMUM_TO_JUDGE = 20;

    /** Contacts offered below which a rank would be noise. */
    public static final long MINIMUM_TO_RANK = 100;

    /** Worst first: the lowest level, of equal levels the one that hurt more callers; the unranked last. */
    public static final Comparator<Standing> WORST_FIRST = Comparator.comparing(Standing::ranked)
            .reversed()
            .thenComparing(
                    standing -> standing.level.orElse(Level.NONE),
                    Level.LOWEST_FIRST.thenComparing(
                            Comparator.comparingLong(Level::offered).reversed()));

    /** Against the target; equal to it is met. */
    public enum State {
        MET,
        MISSED,
        NOT_MEASURED
    }

    /**
     * A service level by its parts.
     *
     * @param inTime contacts answered in time
     * @param offered contacts offered; at least 1
     */
    public record Level(long inTime, long offered) {

        static final Level NONE = new Level(0, 1);

        /** Exact: cross-multiplied, never a rounded quotient. */
        static final Comparator<Level> LOWEST_FIRST =
                (one, other) -> product(one.inTime, other.offered).compareTo(product(other.inTime, one.offered));

        public Level {
            if (offered < 1 || inTime < 0 || inTime > offered) {
                throw new IllegalArgumentException(inTime + " of " + offered + " is no service level");
            }
        }

        boolean reaches(BigDecimal target) {
            return BigDecimal.valueOf(inTime).compareTo(target.multiply(BigDecimal.valueOf(offered))) >= 0;
        }

        private static BigDecimal product(long a, long b) {
            return BigDecimal.valueOf(a).multiply(BigDecimal.valueOf(b));
        }
    }

    /** The standing of a vendor whose service level is this, or is not known for this reason. */
    public static Standing of(Optional<Level> level, String missing, BigDecimal target) {
        if (level.isEmpty()) {
            return new Standing(State.NOT_MEASURED, missing, level, target);
        }
        Level measured = level.get();
        if (measured.offered() < MINIMUM_TO_JUDGE) {
            return new Standing(State.NOT_MEASURED, "BELOW_MINIMUM_VOLUME", level, target);
        }
        String reason = measured.offered() < MINIMUM_TO_RANK ? "BELOW_MINIMUM_VOLUME" : null;
        return new Standing(measured.reaches(target) ? State.MET : State.MISSED, reason, level, target);
    }

    /** True if the vendor may be compared with others. */
    public boolean ranked() {
        return level.isPresent() && level.get().offered() >= MINIMUM_TO_RANK;
    }
}
