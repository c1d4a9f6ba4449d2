/** From the price on the invoice to the true price of a resolved issue. */
@NullMarked
package dev.shorewise.finance.unitcost.price;

import org.jspecify.annotations.NullMarked;
