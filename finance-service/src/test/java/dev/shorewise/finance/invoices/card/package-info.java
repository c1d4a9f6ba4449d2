@NullMarked
package dev.shorewise.finance.invoices.card;

import org.jspecify.annotations.NullMarked;
