/** What plans may assume where nothing was measured: ranges that others quote, and how prices rose. */
@NullMarked
package dev.shorewise.finance.scenarios.assumed;

import org.jspecify.annotations.NullMarked;
