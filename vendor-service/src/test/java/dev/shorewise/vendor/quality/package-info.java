/** Quality, tested. */
@NullMarked
package dev.shorewise.vendor.quality;

import org.jspecify.annotations.NullMarked;
