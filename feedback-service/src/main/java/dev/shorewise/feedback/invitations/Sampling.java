package dev.shorewise.feedback.invitations;

import dev.shorewise.feedback.responses.Dimension;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How many are drawn.
 *
 * @param rate of every contact that no stratum claims, from 0 to 1
 * @param strata the first that a contact is in decides
 */
public record Sampling(BigDecimal rate, List<Stratum> strata) {

    /** The name of the stratum of all that no other claims. */
    public static final String OTHERS = "others";

    private static final int MOST = 100;

    public Sampling {
        strata = List.copyOf(strata);
        rate = checked(rate);
        if (strata.size() > MOST) {
            throw new IllegalArgumentException("at most " + MOST + " strata, but got " + strata.size());
        }
    }

    /**
     * A part of the contacts with a rate of its own.
     *
     * @param where the values that a contact of it has, by dimension; one at least. Agents are no stratum: whoever is
     *     judged is sampled like everybody else
     * @param rate from 0 to 1
     */
    public record Stratum(Map<Dimension, String> where, BigDecimal rate) {

        public Stratum {
            where = Map.copyOf(where);
            rate = checked(rate);
            if (where.isEmpty() || where.containsKey(Dimension.AGENT)) {
                throw new IllegalArgumentException("a stratum names one dimension at least, and never the agent");
            }
        }

        /** Its name: the conditions in order. */
        public String name() {
            return new TreeMap<>(where)
                    .entrySet().stream()
                            .map(one -> one.getKey().field() + "=" + one.getValue())
                            .collect(Collectors.joining(","));
        }

        boolean holds(ClosedContact contact) {
            return where.entrySet().stream().allMatch(one -> one.getValue().equals(contact.value(one.getKey())));
        }
    }

    /** The stratum that a contact is in; its conditions are empty for {@link #OTHERS}. */
    Chosen of(ClosedContact contact) {
        return strata.stream()
                .filter(stratum -> stratum.holds(contact))
                .findFirst()
                .map(stratum -> new Chosen(stratum.name(), stratum.rate()))
                .orElseGet(() -> new Chosen(OTHERS, rate));
    }

    /** A stratum's name and rate. */
    record Chosen(String name, BigDecimal rate) {}

    private static BigDecimal checked(BigDecimal rate) {
        if (rate.signum() < 0 || rate.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("a rate lies from 0 to 1, but got " + rate);
        }
        return rate.signum() == 0 ? BigDecimal.ZERO : rate.stripTrailingZeros();
    }
}
