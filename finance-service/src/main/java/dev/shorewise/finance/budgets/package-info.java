/**
 * What was planned for a vendor's month, in the currencies that it is paid in and at rates fixed for the year, and how far
 * actual cost lies from it: what is due to spending, and what to currency. (Finance, section 8.2.)
 */
@NullMarked
package dev.shorewise.finance.budgets;

import org.jspecify.annotations.NullMarked;
