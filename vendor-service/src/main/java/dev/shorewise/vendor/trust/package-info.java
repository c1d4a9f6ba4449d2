/**
 * Whether a vendor's own figures can be relied on: what it reports and attests, held against contact records and against
 * what customers say; the feed itself, checked for what cannot be; and a grade with its reasons. Findings are sentences with
 * the figures behind them, never sanctions.
 */
@NullMarked
package dev.shorewise.vendor.trust;

import org.jspecify.annotations.NullMarked;
