/** Inflation as rows. */
@NullMarked
package dev.shorewise.finance.inflation.store;

import org.jspecify.annotations.NullMarked;
