package dev.shorewise.vendor.sla.terms;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How defaults become money.
 *
 * @param atRisk percent of a month's base that may be lost: the monthly cap
 * @param triggers of pool and allocation; the other models answer to every miss
 * @param repeat multipliers of the first, second ... default in a row, the last one staying; empty for none
 * @param singleEvent misses that one event explains cost the dearest of them alone
 */
public record CreditRules(
        Model model,
        BigDecimal atRisk,
        List<CreditTrigger> triggers,
        List<BigDecimal> repeat,
        Boolean singleEvent,
        CreditLimits limits,
        PointScheme points) {

    /** The models. */
    public enum Model {
        /** {@code credit/pool-allocation@1}. */
        POOL_ALLOCATION,
        /** {@code credit/points@1}. */
        POINTS,
        /** {@code credit/bands@1}. */
        BANDS,
        /** {@code credit/linear-shortfall@1}. */
        LINEAR_SHORTFALL,
        /** {@code credit/weighting-factor@1}. */
        WEIGHTING_FACTOR,
        /** {@code credit/per-event@1}. */
        PER_EVENT
    }

    public CreditRules(
            @Nullable Model model,
            @Nullable BigDecimal atRisk,
            @Nullable List<CreditTrigger> triggers,
            @Nullable List<BigDecimal> repeat,
            @Nullable Boolean singleEvent,
            @Nullable CreditLimits limits,
            @Nullable PointScheme points) {
        this.model = model == null ? Model.POOL_ALLOCATION : model;
        this.atRisk = atRisk == null ? BigDecimal.TEN : atRisk;
        this.triggers = triggers == null
                ? List.of(CreditTrigger.MINIMUM_EACH, CreditTrigger.FOURTH_IN_TWELVE)
                : List.copyOf(triggers);
        this.repeat = repeat == null ? List.of() : List.copyOf(repeat);
        this.singleEvent = singleEvent == null || singleEvent;
        this.limits = limits == null ? CreditLimits.NONE : limits;
        this.points = points == null ? PointScheme.NONE : points;
    }

    /** Pool and allocation with ten percent at risk and the usual triggers. */
    public static CreditRules usual() {
        return new CreditRules(null, null, null, null, null, null, null);
    }

    /** What the k-th default in a row is multiplied by. */
    public BigDecimal multiplier(int inARow) {
        return repeat.isEmpty() ? BigDecimal.ONE : repeat.get(Math.min(inARow, repeat.size()) - 1);
    }
}
