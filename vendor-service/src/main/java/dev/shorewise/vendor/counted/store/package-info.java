/** The table of counted parts. */
@NullMarked
package dev.shorewise.vendor.counted.store;

import org.jspecify.annotations.NullMarked;
