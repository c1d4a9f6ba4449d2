package dev.shorewise.vendor.contacts;

import dev.shorewise.kit.problems.KitRefusal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Whole days, in the zone of the site where a contact was served.
 *
 * @param from the first day
 * @param to the day after the last
 */
public record Period(LocalDate from, LocalDate to) {

    private static final int MOST_YEARS = 20;

    public Period {
        if (!from.isBefore(to) || to.isAfter(from.plusYears(MOST_YEARS))) {
            throw KitRefusal.badParameter("to", "a day after 'from', at most " + MOST_YEARS + " years later");
        }
    }

    public static Period of(YearMonth month) {
        return new Period(month.atDay(1), month.plusMonths(1).atDay(1));
    }

    public static Period of(LocalDate day) {
        return new Period(day, day.plusDays(1));
    }

    /**
     * Reads what a caller asks for: a month, or two days.
     *
     * @throws KitRefusal (400) naming the parameter that is missing, wrong or too much
     */
    public static Period parse(@Nullable String month, @Nullable String from, @Nullable String to) {
        if (month != null) {
            if (from != null || to != null) {
                throw KitRefusal.badParameter("month", "either a month, or 'from' and 'to'");
            }
            return of(month(month));
        }
        return new Period(day("from", from), day("to", to));
    }

    /** Reads a month such as 2026-10. */
    public static YearMonth month(@Nullable String month) {
        try {
            if (month != null) {
                YearMonth known = YearMonth.parse(month);
                if (known.getYear() >= 1990 && known.getYear() < 2100) {
                    return known;
                }
            }
        } catch (DateTimeException e) {
            throw badMonth();
        }
        throw badMonth();
    }

    /** Reads a day such as 2026-10-05. */
    public static LocalDate day(String parameter, @Nullable String day) {
        try {
            if (day != null) {
                LocalDate known = LocalDate.parse(day);
                if (known.getYear() >= 1990 && known.getYear() <= 2100) {
                    return known;
                }
            }
        } catch (DateTimeException e) {
            throw badDay(parameter);
        }
        throw badDay(parameter);
    }

    private static KitRefusal badMonth() {
        return KitRefusal.badParameter("month", "a month from 1990 to 2099, as 2026-10");
    }

    private static KitRefusal badDay(String parameter) {
        return KitRefusal.badParameter(parameter, "a day from 1990 to 2100, as 2026-10-05");
    }
}
