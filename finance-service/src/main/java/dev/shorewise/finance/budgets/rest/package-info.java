/** Budgets over HTTP. */
@NullMarked
package dev.shorewise.finance.budgets.rest;

import org.jspecify.annotations.NullMarked;
