package dev.shorewise.vendor.sla.terms;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a miss of a critical level costs, for the credit model of the agreement; the other models' fields stay empty.
 *
 * @param pool of pool and allocation
 * @param allocation percent of the pool
 * @param weight share of the charge, of the weighting-factor model
 * @param bands of the points model
 * @param perEvent amount of one failing event
 * @param perEventMost what the failing events of a window cost at the most
 */
public record Stake(
        @Nullable String pool,
        BigDecimal allocation,
        BigDecimal weight,
        List<PointBand> bands,
        @Nullable BigDecimal perEvent,
        @Nullable BigDecimal perEventMost) {

    /** Nothing at stake. */
    public static final Stake NONE = new Stake(null, null, null, null, null, null);

    /**
     * How bad a value is.
     *
     * @param from the band begins here, this value included; null for no bound
     * @param to and ends before this; null for no bound
     */
    public record PointBand(
            @Nullable BigDecimal from, @Nullable BigDecimal to, int points) {}

    public Stake(
            @Nullable String pool,
            @Nullable BigDecimal allocation,
            @Nullable BigDecimal weight,
            @Nullable List<PointBand> bands,
            @Nullable BigDecimal perEvent,
            @Nullable BigDecimal perEventMost) {
        this.pool = pool;
        this.allocation = allocation == null ? BigDecimal.ZERO : allocation;
        this.weight = weight == null ? BigDecimal.ZERO : weight;
        this.bands = bands == null ? List.of() : List.copyOf(bands);
        this.perEvent = perEvent;
        this.perEventMost = perEventMost;
    }

    /** A share of a pool. */
    public static Stake of(String pool, String allocation) {
        return new Stake(pool, new BigDecimal(allocation), null, null, null, null);
    }
}
