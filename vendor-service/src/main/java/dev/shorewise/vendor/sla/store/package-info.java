/** The tables of agreements. */
@NullMarked
package dev.shorewise.vendor.sla.store;

import org.jspecify.annotations.NullMarked;
