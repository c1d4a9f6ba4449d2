/** When somebody is there: weekly hours in a zone, as stretches of real time, and what of them is covered by others. */
@NullMarked
package dev.shorewise.vendor.registry.hours;

import org.jspecify.annotations.NullMarked;
