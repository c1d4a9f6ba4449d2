/**
 * What other systems counted: parts of figures whose records Shorewise does not hold, such as agents' time, told by day, site
 * and whatever else tells them apart. Kept as told and added up like any other part; what they mean the catalogue says.
 */
@NullMarked
package dev.shorewise.vendor.counted;

import org.jspecify.annotations.NullMarked;
