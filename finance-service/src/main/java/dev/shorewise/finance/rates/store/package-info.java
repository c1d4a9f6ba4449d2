/** Published rates as rows. */
@NullMarked
package dev.shorewise.finance.rates.store;

import org.jspecify.annotations.NullMarked;
