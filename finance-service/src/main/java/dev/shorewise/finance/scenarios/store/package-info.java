/** Scenarios and simulations as rows. */
@NullMarked
package dev.shorewise.finance.scenarios.store;

import org.jspecify.annotations.NullMarked;
