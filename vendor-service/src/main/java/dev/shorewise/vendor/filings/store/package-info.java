/** Filings in the database. */
@NullMarked
package dev.shorewise.vendor.filings.store;

import org.jspecify.annotations.NullMarked;
