package dev.shorewise.feedback.experience.findings;

import dev.shorewise.feedback.responses.Dimension;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How many contacts there were of each kind: what a sample that came in otherwise is weighted to.
 *
 * @param standing whether anybody could say so
 * @param dimensions that kinds are told apart by
 * @param strata every kind that there was any contact of
 */
public record ContactMix(MixStanding standing, Set<Dimension> dimensions, List<Stratum> strata) {

    /** Whether anybody could say how many contacts there were. */
    public enum MixStanding {
        /** Vendor-service did. */
        KNOWN,
        /** It did, and there were none. */
        NO_CONTACTS,
        /** It did not answer. */
        UNAVAILABLE
    }

    /**
     * One kind.
     *
     * @param at values of the dimensions
     * @param contacts more than 0
     */
    public record Stratum(Map<Dimension, String> at, double contacts) {

        public Stratum {
            at = Map.copyOf(at);
        }
    }

    public ContactMix {
        dimensions = Set.copyOf(EnumSet.copyOf(dimensions));
        strata = List.copyOf(strata);
    }

    /** All contacts together. */
    public double contacts() {
        return strata.stream().mapToDouble(Stratum::contacts).sum();
    }
}
