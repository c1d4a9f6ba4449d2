/** Closed months as rows. */
@NullMarked
package dev.shorewise.finance.periods.store;

import org.jspecify.annotations.NullMarked;
