/** Months as callers write them. */
@NullMarked
package dev.shorewise.finance.periods;

import org.jspecify.annotations.NullMarked;
