/** Lines held against what was agreed and accepted: expected amounts, and why what was invoiced differs. */
@NullMarked
package dev.shorewise.finance.invoices.check;

import org.jspecify.annotations.NullMarked;
