package dev.shorewise.vendor.sla.terms;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How long each side may take to answer the other, in business days of the agreement's zone, and by its silence decides.
 *
 * @param claim to decide on an exclusion; silence rejects it; 10 unless said otherwise
 * @param answer to answer a dispute; silence accepts it; 10 unless said otherwise
 * @param ruling to end a dispute, counted from its opening; silence accepts it; 20 unless said otherwise
 * @param acceptance to sign or dispute a statement in review; silence accepts it; null for no such rule
 * @param holidays that are no business days, besides Saturdays and Sundays
 */
public record Deadlines(
        Integer claim,
        Integer answer,
        Integer ruling,
        @Nullable Integer acceptance,
        List<LocalDate> holidays) {

    public static final Deadlines USUAL = new Deadlines(null, null, null, null, null);

    private static final int TEN = 10;
    private static final int TWENTY = 20;

    public Deadlines(
            @Nullable Integer claim,
            @Nullable Integer answer,
            @Nullable Integer ruling,
            @Nullable Integer acceptance,
            @Nullable List<LocalDate> holidays) {
        this.claim = claim == null ? TEN : claim;
        this.answer = answer == null ? TEN : answer;
        this.ruling = ruling == null ? TWENTY : ruling;
        this.acceptance = acceptance;
        this.holidays = holidays == null ? List.of() : List.copyOf(new TreeSet<>(holidays));
    }

    /** The last day on which something may be done that began on a day: so many business days after it. */
    public LocalDate last(LocalDate begin, int businessDays) {
        LocalDate day = begin;
        for (int left = businessDays; left > 0; ) {
            day = day.plusDays(1);
            left -= isBusinessDay(day) ? 1 : 0;
        }
        return day;
    }

    private boolean isBusinessDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }
}
