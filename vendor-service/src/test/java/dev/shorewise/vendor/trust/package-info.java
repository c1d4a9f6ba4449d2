/** Trust, tested. */
@NullMarked
package dev.shorewise.vendor.trust;

import org.jspecify.annotations.NullMarked;
