package dev.shorewise.finance.rates;

import java.time.Instant;
import java.time.Year;

/**
 * A version of the rates of a plan.
 *
 * @param version counts from 1; a version never changes
 */
public record StoredPlan(Year year, int version, String author, Instant storedAt, PlannedRates rates) {}
