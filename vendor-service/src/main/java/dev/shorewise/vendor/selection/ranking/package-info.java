/** Ranks bidders and says how much of it hangs on weights and on single evaluators. Pure: marks in, ranking out. */
@NullMarked
package dev.shorewise.vendor.selection.ranking;

import org.jspecify.annotations.NullMarked;
