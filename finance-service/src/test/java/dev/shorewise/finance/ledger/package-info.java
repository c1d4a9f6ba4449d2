@NullMarked
package dev.shorewise.finance.ledger;

import org.jspecify.annotations.NullMarked;
