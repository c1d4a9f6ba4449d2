/** Rate cards, quantities and invoices over HTTP. */
@NullMarked
package dev.shorewise.finance.invoices.rest;

import org.jspecify.annotations.NullMarked;
