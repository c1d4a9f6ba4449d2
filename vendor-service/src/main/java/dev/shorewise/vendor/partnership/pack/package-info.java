/** What a strategic review speaks of, gathered from the data. */
@NullMarked
package dev.shorewise.vendor.partnership.pack;

import org.jspecify.annotations.NullMarked;
