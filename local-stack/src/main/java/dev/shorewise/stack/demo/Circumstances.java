package dev.shorewise.stack.demo;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Set;

/**
 * What is going on at a place: the stories that are planted in the invented company for somebody to find. docs/demo.md
 * tells them.
 */
record Circumstances(Place place) {

    /** Harborline's Manila has too few people. */
    private static final YearMonth UNDERSTAFFED = YearMonth.of(2026, 10);
    /** A typhoon closes half of Manila for three days. */
    private static final Set<LocalDate> TYPHOON =
            Set.of(LocalDate.of(2026, 2, 12), LocalDate.of(2026, 2, 13), LocalDate.of(2026, 2, 14));
    /** Leeds loses a level, and makes good for it in the months after. */
    private static final YearMonth LOST = YearMonth.of(2025, 11);

    private static final YearMonth MADE_GOOD = YearMonth.of(2026, 5);
    /** Bucharest's new telephone system. */
    private static final YearMonth WAITING = YearMonth.of(2026, 6);
    /** From here on Cebu is in a hurry. */
    private static final YearMonth RUSHED = YearMonth.of(2026, 2);
    /** Meridian sends no report of this month. */
    private static final YearMonth UNREPORTED = YearMonth.of(2026, 5);

    /** How much of the agents' time callers need on this day. */
    double strain(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        double usual = place.size().strain() + season(month.getMonth());
        return switch (place) {
            case MANILA -> TYPHOON.contains(day) ? 3 : month.equals(UNDERSTAFFED) ? 1.35 : usual;
            case LEEDS ->
                month.equals(LOST) ? 1.3 : month.isAfter(LOST) && month.isBefore(MADE_GOOD) ? usual - .1 : usual;
            case BUCHAREST -> month.equals(WAITING) ? 1.6 : usual;
            default -> usual;
        };
    }

    private static double season(Month month) {
        return month == Month.NOVEMBER || month == Month.DECEMBER ? .08 : 0;
    }

    /** How much longer or shorter than usual people talk. */
    double talk(LocalDate day) {
        return isRushed(day) ? .68 : 1;
    }

    /** How often a matter is settled, of 1 as often as usual. */
    double solved(LocalDate day) {
        return switch (place) {
            case PUNE -> .84;
            case CEBU -> isRushed(day) ? .86 : 1;
            default -> 1;
        };
    }

    /** How often a matter that is still open is ticked off as settled. */
    double tickedOff() {
        return place.vendor().equals("harborline") ? .22 : .02;
    }

    /** Whether calls that would have waited too long are cut off in their first seconds. */
    boolean cutsOff() {
        return place == Place.PUNE;
    }

    /** Whether waiting is what everybody talks about on this day. */
    boolean isAllAboutWaiting(LocalDate day) {
        return place == Place.BUCHAREST && YearMonth.from(day).equals(WAITING);
    }

    /** Whether this caller understands the agent badly. */
    boolean isMisunderstood(String language) {
        return place == Place.PUNE && language.equals("de");
    }

    /** Whether the month's records never arrived. */
    boolean isUnreported(YearMonth month) {
        return place.vendor().equals("meridian") && month.equals(UNREPORTED);
    }

    private boolean isRushed(LocalDate day) {
        return place == Place.CEBU && !YearMonth.from(day).isBefore(RUSHED);
    }
}
