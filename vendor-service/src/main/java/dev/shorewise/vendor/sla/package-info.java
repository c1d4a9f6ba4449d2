/**
 * What a vendor promised, whether it kept it, and what a miss costs: agreements in versions, exclusions, monthly
 * statements with their arithmetic, disputes, the outlook inside a month, and the replay of other terms over past facts.
 */
@NullMarked
package dev.shorewise.vendor.sla;

import org.jspecify.annotations.NullMarked;
