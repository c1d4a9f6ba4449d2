/** What vendor-service says of a vendor's month: quantities and credits. */
@NullMarked
package dev.shorewise.finance.invoices.sources;

import org.jspecify.annotations.NullMarked;
