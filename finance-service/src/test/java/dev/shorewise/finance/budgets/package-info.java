@NullMarked
package dev.shorewise.finance.budgets;

import org.jspecify.annotations.NullMarked;
