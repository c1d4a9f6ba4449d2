package dev.shorewise.vendor.measures.cases;

import dev.shorewise.kit.problems.KitRefusal;
import dev.shorewise.vendor.registry.hours.WeeklyHours;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads opening hours such as {@code Mo-Fr 08:00-18:00; Sa 09:00-12:30; off 2026-12-25}. */
public final class HoursText {

    private static final int LONGEST = 2000;
    private static final List<String> DAYS = List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su");
    private static final String DAY = "(Mo|Tu|We|Th|Fr|Sa|Su)";
    private static final Pattern WINDOW = Pattern.compile(DAY + "(?:-" + DAY + ")? (\\d\\d:\\d\\d)-(\\d\\d:\\d\\d)");
    private static final Pattern HOLIDAY = Pattern.compile("off (\\d{4}-\\d\\d-\\d\\d)");

    private HoursText() {}

    /**
     * Hours of half hours; a window that ends at or before its beginning ends on the next day.
     *
     * @throws KitRefusal (400) naming the parameter
     */
    public static WeeklyHours parse(String parameter, String text) {
        List<WeeklyHours.OpenWindow> windows = new ArrayList<>();
        Set<LocalDate> holidays = new HashSet<>();
        try {
            for (String part : (text.length() > LONGEST ? "" : text).split(";", -1)) {
                Matcher window = WINDOW.matcher(part.strip());
                Matcher holiday = HOLIDAY.matcher(part.strip());
                if (window.matches()) {
                    windows.add(new WeeklyHours.OpenWindow(
                            days(window.group(1), window.group(2) == null ? window.group(1) : window.group(2)),
                            time(window.group(3)),
                            time(window.group(4))));
                } else if (holiday.matches()) {
                    holidays.add(LocalDate.parse(holiday.group(1)));
                } else {
                    throw bad(parameter);
                }
            }
        } catch (DateTimeException e) {
            throw bad(parameter);
        }
        if (windows.isEmpty()) {
            throw bad(parameter);
        }
        return new WeeklyHours(windows, holidays);
    }

    private static Set<DayOfWeek> days(String first, String last) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        DayOfWeek day = DayOfWeek.of(DAYS.indexOf(first) + 1);
        DayOfWeek end = DayOfWeek.of(DAYS.indexOf(last) + 1);
        days.add(day);
        while (day != end) {
            day = day.plus(1);
            days.add(day);
        }
        return days;
    }

    private static LocalTime time(String text) {
        LocalTime time = LocalTime.parse(text);
        if (time.getMinute() % 30 != 0) {
            throw new DateTimeException("no half hour: " + text);
        }
        return time;
    }

    private static KitRefusal bad(String parameter) {
        return KitRefusal.badParameter(
                parameter,
                "opening hours of whole and half hours, as Mo-Fr 08:00-18:00; Sa 09:00-12:30; off 2026-12-25");
    }
}
