package dev.shorewise.vendor.registry.hours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Hours that come again every week, without holidays.
 *
 * @param windows may overlap
 * @param holidays days on which no window begins
 */
public record WeeklyHours(List<OpenWindow> windows, Set<LocalDate> holidays) {

    /** Never open. */
    public static final WeeklyHours CLOSED = new WeeklyHours(List.of(), Set.of());

    /**
     * A stretch of the wall clock on some days.
     *
     * @param from the first minute
     * @param to the minute after the last; if not after {@code from}, of the next day, so 00:00 to 00:00 is a whole day
     */
    public record OpenWindow(Set<DayOfWeek> days, LocalTime from, LocalTime to) {
        public OpenWindow {
            days = Set.copyOf(days);
        }
    }

    public WeeklyHours {
        windows = List.copyOf(windows);
        holidays = Set.copyOf(holidays);
    }

    /** Whether a window begins on a day. */
    public boolean isOpenOn(LocalDate day) {
        return !holidays.contains(day)
                && windows.stream().anyMatch(window -> window.days().contains(day.getDayOfWeek()));
    }

    /**
     * The hours of the windows that begin on these days, as real time. A wall clock's time that was jumped over is moved
     * on by the jump; of one that comes twice the first is meant. So a night at the end of summer time is an hour longer.
     *
     * @param to the day after the last
     */
    public Stretches between(LocalDate from, LocalDate to, ZoneId zone) {
        List<Stretch> open = new ArrayList<>();
        for (LocalDate day = from; day.isBefore(to); day = day.plusDays(1)) {
            if (!holidays.contains(day)) {
                for (OpenWindow window : windows) {
                    if (window.days().contains(day.getDayOfWeek())) {
                        LocalDate end = window.to().isAfter(window.from()) ? day : day.plusDays(1);
                        open.add(new Stretch(
                                day.atTime(window.from()).atZone(zone).toInstant(),
                                end.atTime(window.to()).atZone(zone).toInstant()));
                    }
                }
            }
        }
        return Stretches.of(open);
    }
}
