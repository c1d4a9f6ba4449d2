package dev.shorewise.feedback.experience.findings;

import dev.shorewise.feedback.responses.Dimension;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How many contacts there were of each kind: what a sample that came in otherwise is weighted to.
 *
 * @param strata every kind, told apart by the same dimensions
 */
public record ContactMix(List<Stratum> strata) {

    /**
     * One kind.
     *
     * @param at values of the dimensions
     * @param contacts 0 or more
     */
    public record Stratum(Map<Dimension, String> at, double contacts) {

        public Stratum {
            at = Map.copyOf(at);
        }
    }

    public ContactMix {
        strata = List.copyOf(strata);
        if (strata.isEmpty() || strata.get(0).at().isEmpty()) {
            throw new IllegalArgumentException("a mix has at least one kind of contacts, told apart by something");
        }
        Set<Dimension> first = strata.get(0).at().keySet();
        if (strata.stream().anyMatch(one -> !one.at().keySet().equals(first) || !(one.contacts() >= 0))) {
            throw new IllegalArgumentException(
                    "every kind is told apart by the same dimensions and has 0 contacts or more");
        }
    }

    /** What kinds are told apart by. */
    public Set<Dimension> dimensions() {
        return EnumSet.copyOf(strata.get(0).at().keySet());
    }
}
