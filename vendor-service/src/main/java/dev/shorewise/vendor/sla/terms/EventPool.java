package dev.shorewise.vendor.sla.terms;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code event-pool/separate@1}: fixed amounts for named events, outside of what is at risk in a month.
 *
 * @param penalties by the kind of the event
 * @param cap what the events of a month cost at the most; null for no limit
 */
public record EventPool(List<Penalty> penalties, @Nullable BigDecimal cap) {

    public static final EventPool NONE = new EventPool(null, null);

    /** What one event of a kind costs. */
    public record Penalty(String kind, BigDecimal amount) {}

    public EventPool(@Nullable List<Penalty> penalties, @Nullable BigDecimal cap) {
        this.penalties = penalties == null ? List.of() : List.copyOf(penalties);
        this.cap = cap;
    }
}
