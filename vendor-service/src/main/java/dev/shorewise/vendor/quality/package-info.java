/**
 * How good work is, as people judge it: scorecards in versions, samples that the vendor can draw again, reviews with their
 * evidence, blind double scoring with its agreement, disputes, and the score as a figure that a contract may use.
 */
@NullMarked
package dev.shorewise.vendor.quality;

import org.jspecify.annotations.NullMarked;
