package dev.shorewise.finance.budgets;

import java.time.Instant;
import java.time.YearMonth;

/**
 * A version of a budget.
 *
 * @param vendorId whose month
 * @param month which
 * @param version counts from 1; a version never changes
 * @param author who stored it
 * @param storedAt when
 * @param budget the content
 */
public record StoredBudget(
        String vendorId, YearMonth month, int version, String author, Instant storedAt, Budget budget) {}
