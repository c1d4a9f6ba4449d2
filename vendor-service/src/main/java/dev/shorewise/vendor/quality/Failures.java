package dev.shorewise.vendor.quality;

import dev.shorewise.statistics.Ratio;

/**
 * How often an agent failed a criterion, {@code quality/failed-over-reviewed@1}: reviews in which the choice lies below the
 * middle of its scale, over reviews in which the criterion applied.
 *
 * @param criterion as {@code scorecard/criterion}, whatever the scorecard's version
 * @param agent a pseudonym of 32 hexadecimal digits
 */
public record Failures(String criterion, String agent, Ratio failed) {}
