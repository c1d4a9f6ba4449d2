/** Answers of other services as rows. */
@NullMarked
package dev.shorewise.finance.facts.store;

import org.jspecify.annotations.NullMarked;
