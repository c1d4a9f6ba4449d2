/** Amounts and the rule by which they are rounded: exact decimals, half up, once. */
@NullMarked
package dev.shorewise.finance.money;

import org.jspecify.annotations.NullMarked;
