package dev.shorewise.feedback.experience.rest;

import dev.shorewise.feedback.experience.Period;
import dev.shorewise.kit.problems.KitRefusal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Periods as callers write them: a month, or two days. */
final class Periods {

    private Periods() {}

    static Period read(@Nullable String month, @Nullable String from, @Nullable String to) {
        if (month != null) {
            if (from != null || to != null) {
                throw KitRefusal.badParameter("month", "either month, or from and to");
            }
            return Period.of(month(month));
        }
        if (from == null || to == null) {
            throw KitRefusal.badParameter(
                    "month", "a month such as 2026-10, or from and to as days such as 2026-10-01");
        }
        return period(day("from", from), day("to", to));
    }

    /** The part of a month that lies in the period. */
    static Period intersection(Period period, String month) {
        Period whole = Period.of(YearMonth.parse(month));
        return new Period(
                whole.from().isBefore(period.from()) ? period.from() : whole.from(),
                whole.to().isAfter(period.to()) ? period.to() : whole.to());
    }

    /** What a vendor may ask for: whole months, each on its own, so that nothing small is had by subtraction. */
    static void mustBeCoarse(Period period, boolean byMonth) {
        if (!period.isWholeMonths()) {
            throw KitRefusal.badParameter("from", "the first day of a month, as to is, when a vendor asks");
        }
        if (period.months().size() > 1 && !byMonth) {
            throw KitRefusal.badParameter("groupBy", "month, when a vendor asks for several months");
        }
    }

    private static YearMonth month(String text) {
        try {
            return checked(YearMonth.parse(text));
        } catch (DateTimeParseException e) {
            throw KitRefusal.badParameter("month", "a month such as 2026-10");
        }
    }

    private static YearMonth checked(YearMonth month) {
        if (month.getYear() < 1970 || month.getYear() > 9998) {
            throw KitRefusal.badParameter("month", "from 1970-01 to 9998-12");
        }
        return month;
    }

    private static LocalDate day(String name, String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() < 1970 || day.getYear() > 9999) {
                throw KitRefusal.badParameter(name, "from 1970-01-01 to 9999-12-31");
            }
            return day;
        } catch (DateTimeParseException e) {
            throw KitRefusal.badParameter(name, "a day such as 2026-10-01");
        }
    }

    private static Period period(LocalDate from, LocalDate to) {
        try {
            return new Period(from, to);
        } catch (IllegalArgumentException e) {
            throw KitRefusal.badParameter("to", "after from, and at most ten years later");
        }
    }
}
