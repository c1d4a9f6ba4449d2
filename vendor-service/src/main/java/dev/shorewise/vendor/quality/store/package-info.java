/** Scorecards in the database. */
@NullMarked
package dev.shorewise.vendor.quality.store;

import org.jspecify.annotations.NullMarked;
