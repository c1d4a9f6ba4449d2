/** Samples that were not drawn evenly: how many are needed, and what they say about all once each counts by its weight. */
@NullMarked
package dev.shorewise.statistics.sampling;

import org.jspecify.annotations.NullMarked;
