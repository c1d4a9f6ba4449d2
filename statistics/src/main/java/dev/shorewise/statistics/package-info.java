/**
 * The figures of the trade and how sure they are: counts that divide once, quantiles, and the interval around each.
 *
 * <p>Pure functions over numbers. Nothing here knows a service, a database or a clock, and every result is the same for
 * the same input. Each formula names the definition it implements, {@code family/variant@version}, because a change of
 * formula is a new version and never a new meaning of an old one.
 */
@NullMarked
package dev.shorewise.statistics;

import org.jspecify.annotations.NullMarked;
