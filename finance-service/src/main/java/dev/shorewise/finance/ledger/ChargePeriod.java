package dev.shorewise.finance.ledger;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The days that a charge is for, the end excluded. They lie within one calendar month: what covers several months comes
 * as one line for each, so that every month's cost is a sum of lines.
 *
 * @param from the first day
 * @param to the first day after
 */
public record ChargePeriod(LocalDate from, LocalDate to) {

    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 9998;

    public ChargePeriod {
        if (!isWithinAMonth(from, to)) {
            throw new IllegalArgumentException(
                    "a charge period is some days of one calendar month, but got " + from + " to " + to);
        }
    }

    /** A whole month. */
    public static ChargePeriod of(YearMonth month) {
        return new ChargePeriod(month.atDay(1), month.plusMonths(1).atDay(1));
    }

    /** Whether these are some days of one calendar month of the years 1970 to 9998. */
    public static boolean isWithinAMonth(LocalDate from, LocalDate to) {
        return from.isBefore(to)
                && from.getYear() >= FIRST_YEAR
                && from.getYear() <= LAST_YEAR
                && YearMonth.from(from).equals(YearMonth.from(to.minusDays(1)));
    }

    public YearMonth month() {
        return YearMonth.from(from);
    }
}
