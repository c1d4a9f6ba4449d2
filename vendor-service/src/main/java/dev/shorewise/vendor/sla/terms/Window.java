package dev.shorewise.vendor.sla.terms;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Over which time a level is judged, in months of the agreement's zone.
 *
 * @param months how many a rolling window has; 1 for calendar months and 3 for quarters
 */
public record Window(Kind kind, int months) {

    /** The kinds of windows. */
    public enum Kind {
        /** {@code window/calendar-month@1}, the default. */
        CALENDAR_MONTH,
        /** {@code window/quarter@1}: judged in March, June, September and December. */
        QUARTER,
        /** {@code window/rolling-n-periods@1}: the parts of the last months are added, then divided once. */
        ROLLING_MONTHS
    }

    public static final Window MONTH = new Window(Kind.CALENDAR_MONTH, 1);

    public Window(@Nullable Kind kind, int months) {
        this.kind = kind == null ? Kind.CALENDAR_MONTH : kind;
        this.months = switch (this.kind) {
            case CALENDAR_MONTH -> 1;
            case QUARTER -> 3;
            case ROLLING_MONTHS -> months;
        };
    }

    /** Whether a statement for this month judges the level. */
    public boolean endsWith(YearMonth month) {
        return kind != Kind.QUARTER || month.getMonthValue() % 3 == 0;
    }

    /** The first month of the window that ends with this one. */
    public YearMonth first(YearMonth last) {
        return last.minusMonths(months - 1L);
    }
}
