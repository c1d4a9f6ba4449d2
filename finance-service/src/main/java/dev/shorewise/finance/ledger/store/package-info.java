/** Cost lines as rows, and the fast way in for many of them. */
@NullMarked
package dev.shorewise.finance.ledger.store;

import org.jspecify.annotations.NullMarked;
