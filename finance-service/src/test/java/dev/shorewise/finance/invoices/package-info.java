@NullMarked
package dev.shorewise.finance.invoices;

import org.jspecify.annotations.NullMarked;
