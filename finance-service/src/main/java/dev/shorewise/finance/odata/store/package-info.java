/** Rows of the feed. */
@NullMarked
package dev.shorewise.finance.odata.store;

import org.jspecify.annotations.NullMarked;
