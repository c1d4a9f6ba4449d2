/** Tests of what customers say of cells. */
@NullMarked
package dev.shorewise.vendor.trust.satisfied;

import org.jspecify.annotations.NullMarked;
