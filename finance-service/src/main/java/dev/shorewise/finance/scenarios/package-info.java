/**
 * Decisions compared: what handling contacts elsewhere would cost, save and risk. A scenario is kept in versions that
 * never change; what comes of a version is computed from it alone, so that it can be computed again.
 */
@NullMarked
package dev.shorewise.finance.scenarios;

import org.jspecify.annotations.NullMarked;
