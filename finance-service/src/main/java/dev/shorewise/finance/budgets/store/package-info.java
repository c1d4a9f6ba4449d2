/** Budgets as rows. */
@NullMarked
package dev.shorewise.finance.budgets.store;

import org.jspecify.annotations.NullMarked;
