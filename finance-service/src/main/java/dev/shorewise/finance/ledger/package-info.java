/**
 * What outsourced service costs, line by line, shaped after FOCUS 1.2. A line is known by the id that its source gave it,
 * is counted once however often it is sent, and is restated with its history. Every figure adds up from these lines.
 * Vendors have no part in this: costs are the client's own.
 */
@NullMarked
package dev.shorewise.finance.ledger;

import org.jspecify.annotations.NullMarked;
