package dev.shorewise.vendor.registry.hours;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Opening hours that change from one day to the next and leave what was before as it was: each day has the hours, and the
 * holidays, that are in force on it.
 *
 * @param since the first day of each; before the first of all nobody told
 */
public record DatedHours(NavigableMap<LocalDate, WeeklyHours> since) {

    public DatedHours {
        since = Collections.unmodifiableNavigableMap(new TreeMap<>(since));
    }

    /** Hours that never changed. */
    public static DatedHours always(WeeklyHours hours) {
        return new DatedHours(new TreeMap<>(Map.of(LocalDate.MIN, hours)));
    }

    /** The hours in force on a day; empty if nobody told. */
    public Optional<WeeklyHours> on(LocalDate day) {
        return Optional.ofNullable(since.floorEntry(day)).map(Map.Entry::getValue);
    }

    /**
     * The hours of the windows that begin on these days, as {@link WeeklyHours#between}; a window that runs into a day
     * with other hours runs to its end.
     *
     * @param to the day after the last
     */
    public Stretches between(LocalDate from, LocalDate to, ZoneId zone) {
        Stretches open = Stretches.NONE;
        for (Map.Entry<LocalDate, WeeklyHours> one : since.entrySet()) {
            LocalDate next = since.higherKey(one.getKey());
            LocalDate first = one.getKey().isAfter(from) ? one.getKey() : from;
            LocalDate end = next == null || next.isAfter(to) ? to : next;
            if (first.isBefore(end)) {
                open = open.plus(one.getValue().between(first, end, zone));
            }
        }
        return open;
    }
}
