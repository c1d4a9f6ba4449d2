/**
 * A vendor's invoice against what was agreed and what was accepted: rate cards in versions, quantities, indexation, currency
 * clause, credits of the statements. Every difference has a reason and an amount, and the differences of a line add up to
 * the cent. (Finance, section 7.) A vendor sees its own and nothing else.
 */
@NullMarked
package dev.shorewise.finance.invoices;

import org.jspecify.annotations.NullMarked;
