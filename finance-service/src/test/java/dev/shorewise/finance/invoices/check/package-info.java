@NullMarked
package dev.shorewise.finance.invoices.check;

import org.jspecify.annotations.NullMarked;
