/**
 * The best split of contact reasons over places: least cost under floors of quality and limits of capacity, concentration
 * and change, with what each limit costs. Where limits clash they are named; there is no fallback.
 */
@NullMarked
package dev.shorewise.finance.blend;

import org.jspecify.annotations.NullMarked;
