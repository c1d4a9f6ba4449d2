/** How many people serve how many calls, how many calls to expect, and how sure that is. */
@NullMarked
package dev.shorewise.statistics.capacity;

import org.jspecify.annotations.NullMarked;
