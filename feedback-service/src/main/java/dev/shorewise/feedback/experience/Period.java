package dev.shorewise.feedback.experience;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whole days, the end excluded.
 *
 * @param from the first day
 * @param to the first day after, at most ten years later
 */
public record Period(LocalDate from, LocalDate to) {

    private static final int LONGEST_YEARS = 10;

    public Period {
        if (!from.isBefore(to) || to.isAfter(from.plusYears(LONGEST_YEARS))) {
            throw new IllegalArgumentException("a period ends after it begins and within " + LONGEST_YEARS
                    + " years, but got " + from + " to " + to);
        }
    }

    /** One calendar month. */
    public static Period of(YearMonth month) {
        return new Period(month.atDay(1), month.plusMonths(1).atDay(1));
    }

    /** As many months before it where it is whole months, else as many days. */
    public Period before() {
        return isWholeMonths()
                ? new Period(from.minusMonths(from.until(to, ChronoUnit.MONTHS)), from)
                : new Period(from.minusDays(from.until(to, ChronoUnit.DAYS)), from);
    }

    /** The first instant in a zone. */
    public Instant begins(ZoneId zone) {
        return from.atStartOfDay(zone).toInstant();
    }

    /** The first instant after the period in a zone. */
    public Instant ends(ZoneId zone) {
        return to.atStartOfDay(zone).toInstant();
    }

    /** Whether it begins and ends with a month. */
    public boolean isWholeMonths() {
        return from.getDayOfMonth() == 1 && to.getDayOfMonth() == 1;
    }

    /** The months that it touches, in order. */
    public List<YearMonth> months() {
        YearMonth last = YearMonth.from(to.minusDays(1));
        return Stream.iterate(YearMonth.from(from), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .toList();
    }
}
