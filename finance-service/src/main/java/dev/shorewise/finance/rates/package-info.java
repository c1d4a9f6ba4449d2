/**
 * What one currency is worth in another: the euro reference rates of the European Central Bank, as published. A rate is
 * always given with the set, the days and the direction that it comes from.
 */
@NullMarked
package dev.shorewise.finance.rates;

import org.jspecify.annotations.NullMarked;
