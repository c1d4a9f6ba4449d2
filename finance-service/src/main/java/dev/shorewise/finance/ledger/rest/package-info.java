/** The ledger over HTTP. */
@NullMarked
package dev.shorewise.finance.ledger.rest;

import org.jspecify.annotations.NullMarked;
