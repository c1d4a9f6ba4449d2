/** Rate cards, quantities, invoices and checks as rows. */
@NullMarked
package dev.shorewise.finance.invoices.store;

import org.jspecify.annotations.NullMarked;
