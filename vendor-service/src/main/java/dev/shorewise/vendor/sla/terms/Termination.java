package dev.shorewise.vendor.sla.terms;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * When the client may end the agreement. A right with an expiry, not an act.
 *
 * @param inARow months in a row, of {@link Kind#CONSECUTIVE_OR_COUNT}
 * @param count so many times
 * @param months in the last so many months
 * @param percent of the base, of {@link Kind#CREDIT_SHARE}
 * @param events kinds of events, of {@link Kind#CRITICAL_EVENT}
 */
public record Termination(
        Kind kind,
        Integer inARow,
        Integer count,
        Integer months,
        @Nullable BigDecimal percent,
        List<String> events) {

    /** The kinds; each {@code termination/...@1}. */
    public enum Kind {
        /** Credits owed in three months in a row or in five of twelve. */
        CONSECUTIVE_OR_COUNT,
        /** One critical level in default n times in m months. */
        SAME_LEVEL,
        /** The cap was reached n times in m months. */
        CAP_REACHED,
        /** Credits of a share of the base n times in m months. */
        CREDIT_SHARE,
        /** An event of one of these kinds, once the other side has confirmed it. */
        CRITICAL_EVENT
    }

    public Termination(
            Kind kind,
            @Nullable Integer inARow,
            @Nullable Integer count,
            @Nullable Integer months,
            @Nullable BigDecimal percent,
            @Nullable List<String> events) {
        boolean overall = kind == Kind.CONSECUTIVE_OR_COUNT;
        this.kind = kind;
        this.inARow = inARow == null ? 3 : inARow;
        this.count = count == null ? (overall ? 5 : 2) : count;
        this.months = months == null ? (overall ? 12 : 6) : months;
        this.percent = percent;
        this.events = events == null ? List.of() : List.copyOf(new TreeSet<>(events));
    }
}
