/** The registry's tables. */
@NullMarked
package dev.shorewise.vendor.registry.store;

import org.jspecify.annotations.NullMarked;
