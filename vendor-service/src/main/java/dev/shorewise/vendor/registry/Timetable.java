package dev.shorewise.vendor.registry;

import dev.shorewise.vendor.registry.hours.DatedHours;
import dev.shorewise.vendor.registry.hours.WeeklyHours;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a site serves, each since a day of its own zone. What is said from a day on leaves the days before as they were.
 *
 * @param periods by their first day, each day once
 */
public record Timetable(List<Since> periods) {

    /** Of a site of which nobody told anything. */
    public static final Timetable NONE = new Timetable(List.of());

    /**
     * What a site serves until the next period begins.
     *
     * @param since the first day; {@link Delivery#EVER} for "from the beginning"
     */
    public record Since(LocalDate since, SiteService service) {}

    public Timetable {
        periods = periods.stream().sorted(Comparator.comparing(Since::since)).toList();
    }

    /** What is served on a day; empty if nobody told. */
    public Optional<Since> on(LocalDate day) {
        return periods.stream().filter(one -> !one.since().isAfter(day)).reduce((earlier, later) -> later);
    }

    /** The same with something else from a day on, until the next period that is known already. */
    Timetable with(Since changed) {
        return new Timetable(
                Stream.concat(periods.stream().filter(one -> !one.since().equals(changed.since())), Stream.of(changed))
                        .toList());
    }

    /** When the site is open. */
    public DatedHours hours() {
        NavigableMap<LocalDate, WeeklyHours> since = new TreeMap<>();
        periods.forEach(one -> since.put(one.since(), one.service().hours()));
        return new DatedHours(since);
    }

    /** When somebody is there who speaks a language at least so well and serves the channel. */
    DatedHours hours(String language, SiteService.Level least, String channel) {
        NavigableMap<LocalDate, WeeklyHours> since = new TreeMap<>();
        periods.forEach(one -> since.put(
                one.since(),
                one.service().serves(language, least, channel) ? one.service().hours() : WeeklyHours.CLOSED));
        return new DatedHours(since);
    }
}
