/** What something brought, held against those who did not get it; and rates of few, pulled towards the rate of all. */
@NullMarked
package dev.shorewise.statistics.effects;

import org.jspecify.annotations.NullMarked;
