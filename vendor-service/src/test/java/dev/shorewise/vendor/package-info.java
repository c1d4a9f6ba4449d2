/** What the tests of all features share: callers, a registered world, invariants. */
@NullMarked
package dev.shorewise.vendor;

import org.jspecify.annotations.NullMarked;
