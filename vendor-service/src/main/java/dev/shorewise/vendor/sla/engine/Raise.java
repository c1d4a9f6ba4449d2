package dev.shorewise.vendor.sla.engine;

import java.math.BigDecimal;

/**
 * What a ratchet makes of a promise; it takes effect with the next version.
 *
 * @param expected as it is to be
 * @param minimum moved by the same amount
 */
public record Raise(String levelId, BigDecimal mean, BigDecimal expected, BigDecimal minimum) {}
