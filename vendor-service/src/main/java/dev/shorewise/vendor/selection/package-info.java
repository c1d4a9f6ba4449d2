/**
 * How a vendor is chosen so that the choice can be questioned: what every bidder must have, what counts how much, what
 * several evaluators found without seeing each other, and how little would have to change for another to win.
 */
@NullMarked
package dev.shorewise.vendor.selection;

import org.jspecify.annotations.NullMarked;
