/** Why actual cost differs from budget: volume, mix, price and currency, adding up to the cent. */
@NullMarked
package dev.shorewise.finance.variance;

import org.jspecify.annotations.NullMarked;
