/**
 * How consumer prices rose, country by country and year by year, as published: what prices of a contract may follow, and what
 * a plan may assume.
 */
@NullMarked
package dev.shorewise.finance.inflation;

import org.jspecify.annotations.NullMarked;
