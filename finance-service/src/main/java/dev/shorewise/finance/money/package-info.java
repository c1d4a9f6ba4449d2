/** Amounts and the rule by which they are rounded: exact decimals, once, half up or as the house says. */
@NullMarked
package dev.shorewise.finance.money;

import org.jspecify.annotations.NullMarked;
