/** The service as its callers see it. */
@NullMarked
package dev.shorewise.finance;

import org.jspecify.annotations.NullMarked;
