/**
 * Groups held against each other: how far apart they are, how sure that is, and what remains of it when many are compared
 * at once. A comparison never ranks; it says which difference chance would seldom make.
 */
@NullMarked
package dev.shorewise.statistics.comparison;

import org.jspecify.annotations.NullMarked;
