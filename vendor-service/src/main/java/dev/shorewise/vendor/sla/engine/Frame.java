package dev.shorewise.vendor.sla.engine;

import dev.shorewise.vendor.sla.terms.Terms;
import java.time.YearMonth;

/**
 * Under what a month is judged.
 *
 * @param version of the agreement, in force at the first instant of the month
 * @param contractStart the first month of the agreement; contract years begin in its month
 * @param digits decimals of the currency's smallest coin
 */
public record Frame(int version, Terms terms, YearMonth contractStart, int digits) {

    /** The first month of the contract year that holds this month. */
    public YearMonth yearOf(YearMonth month) {
        YearMonth start = contractStart.withYear(month.getYear());
        return start.isAfter(month) ? start.minusYears(1) : start;
    }
}
