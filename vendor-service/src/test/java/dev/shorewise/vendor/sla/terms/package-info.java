/** Terms and their check. */
@NullMarked
package dev.shorewise.vendor.sla.terms;

import org.jspecify.annotations.NullMarked;
