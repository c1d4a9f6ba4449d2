/**
 * From exact figures to states, money, rights and warnings. Knows no database, no clock and no framework: the same facts
 * under the same terms give the same result for ever. The order of the calculation is fixed: parts, relief, low volume,
 * state, gross credit, repeat multiplier, single event, cap, rounding, earn-back, carry-forward.
 */
@NullMarked
package dev.shorewise.vendor.sla.engine;

import org.jspecify.annotations.NullMarked;
