/** What other systems counted. */
@NullMarked
package dev.shorewise.vendor.counted;

import org.jspecify.annotations.NullMarked;
