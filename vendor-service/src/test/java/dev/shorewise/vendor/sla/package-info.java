/** Agreements and statements, told through the API. */
@NullMarked
package dev.shorewise.vendor.sla;

import org.jspecify.annotations.NullMarked;
