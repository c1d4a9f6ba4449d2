/**
 * The ledger for finance tools: as comma-separated values, a workbook or a stream of JSON lines, and the closing of
 * months. A closed month is the same bytes on every pull.
 */
@NullMarked
package dev.shorewise.finance.exports;

import org.jspecify.annotations.NullMarked;
