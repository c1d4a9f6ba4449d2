package dev.shorewise.vendor.sla.terms;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Over which time a level is judged, in days of the agreement's zone. A statement judges the windows that end in its month.
 *
 * @param months how many a window has; 1 for calendar months, and for weeks, which end in one; 3 for quarters
 * @param hours in which contacts must have been offered besides; null for any
 */
public record Window(Kind kind, int months, @Nullable ServiceHours hours) {

    /** The kinds of windows. */
    public enum Kind {
        /** {@code window/calendar-month@1}, the default. */
        CALENDAR_MONTH,
        /** {@code window/calendar-week@1}: ISO weeks; a month is as its worst week, and costs once. */
        CALENDAR_WEEK,
        /** {@code window/quarter@1}: judged in March, June, September and December. */
        QUARTER,
        /** {@code window/contract-year@1}: twelve months from the month in which the agreement began. */
        CONTRACT_YEAR,
        /** {@code window/rolling-n-periods@1}: the parts of the last months are added, then divided once. */
        ROLLING_MONTHS
    }

    public static final Window MONTH = new Window(Kind.CALENDAR_MONTH, 1, null);

    private static final int QUARTER = 3;
    private static final int YEAR = 12;

    /**
     * A stretch of days.
     *
     * @param to the day after the last
     */
    public record Days(String name, LocalDate from, LocalDate to) {}

    public Window(@Nullable Kind kind, int months, @Nullable ServiceHours hours) {
        this.hours = hours;
        this.kind = kind == null ? Kind.CALENDAR_MONTH : kind;
        this.months = switch (this.kind) {
            case CALENDAR_MONTH, CALENDAR_WEEK -> 1;
            case QUARTER -> QUARTER;
            case CONTRACT_YEAR -> YEAR;
            case ROLLING_MONTHS -> months;
        };
    }

    /**
     * Whether a statement for this month judges the level.
     *
     * @param contractStart the first month of the agreement
     */
    public boolean endsWith(YearMonth month, YearMonth contractStart) {
        return switch (kind) {
            case CALENDAR_MONTH, CALENDAR_WEEK, ROLLING_MONTHS -> true;
            case QUARTER -> month.getMonthValue() % QUARTER == 0;
            case CONTRACT_YEAR -> month.plusMonths(1).getMonth() == contractStart.getMonth();
        };
    }

    /** The first month of the window that ends with this one. */
    public YearMonth first(YearMonth last) {
        return last.minusMonths(months - 1L);
    }

    /** The days that a statement for this month looks at; of weeks, all that end in it. */
    public Days days(YearMonth month) {
        if (kind == Kind.CALENDAR_WEEK) {
            List<Days> weeks = weeks(month);
            return new Days(
                    month.toString(),
                    weeks.get(0).from(),
                    weeks.get(weeks.size() - 1).to());
        }
        return new Days(
                month.toString(), first(month).atDay(1), month.plusMonths(1).atDay(1));
    }

    /** The weeks that end in a month, of a level that is judged by weeks; none for others. */
    public List<Days> weeks(YearMonth month) {
        List<Days> weeks = new ArrayList<>();
        if (kind == Kind.CALENDAR_WEEK) {
            LocalDate sunday = month.atDay(1).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            for (; YearMonth.from(sunday).equals(month); sunday = sunday.plusWeeks(1)) {
                String name = "%d-W%02d"
                        .formatted(
                                sunday.get(IsoFields.WEEK_BASED_YEAR), sunday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
                weeks.add(new Days(name, sunday.minusDays(6), sunday.plusDays(1)));
            }
        }
        return weeks;
    }
}
