package dev.shorewise.finance.invoices.check;

import dev.shorewise.finance.money.Money;

/**
 * A part of what an amount differs by; the parts of a line add up to its difference to the cent.
 *
 * @param reason why
 * @param amount invoiced less expected
 * @param explanation in words, with the numbers that it rests on
 */
public record Difference(Reason reason, Money amount, String explanation) {}
