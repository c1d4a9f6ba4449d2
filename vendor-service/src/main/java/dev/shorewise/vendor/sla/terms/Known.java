package dev.shorewise.vendor.sla.terms;

/**
 * What the check must know about a definition.
 *
 * @param side the side on which it is good
 * @param isShare whether it is a count over a count that contains it
 */
public record Known(Side side, boolean isShare) {}
