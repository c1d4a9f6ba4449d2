/**
 * One page about a vendor and a month, put together from what the services say. A part that cannot be had does not take
 * the others with it: it is answered as it was last known, with its age, or named as missing.
 */
@NullMarked
package dev.shorewise.gateway.scorecards;

import org.jspecify.annotations.NullMarked;
