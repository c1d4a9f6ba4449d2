package dev.shorewise.vendor.sla;

import dev.shorewise.vendor.contacts.ExactParts.Volume;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToLongFunction;

/** What a vendor's sites sent on some days. */
record FeedDays(List<Volume> volumes) {

    FeedDays {
        volumes = List.copyOf(volumes);
    }

    /** Sites that sent something in at least so many weeks, and something that was asked for at all. */
    Set<String> sites(int leastWeeks) {
        Map<String, Set<Integer>> weeks = new HashMap<>();
        Set<String> asked = new HashSet<>();
        for (Volume volume : volumes) {
            LocalDate day = volume.day();
            weeks.computeIfAbsent(volume.siteId(), site -> new HashSet<>())
                    .add(day.get(IsoFields.WEEK_BASED_YEAR) * 100 + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            if (volume.asked() > 0) {
                asked.add(volume.siteId());
            }
        }
        Set<String> sites = new TreeSet<>();
        weeks.forEach((site, of) -> {
            if (of.size() >= leastWeeks && asked.contains(site)) {
                sites.add(site);
            }
        });
        return sites;
    }

    /** Of a site, over all days of the week that are this one. */
    long sum(String site, DayOfWeek day, ToLongFunction<Volume> count) {
        return volumes.stream()
                .filter(volume -> volume.siteId().equals(site) && volume.day().getDayOfWeek() == day)
                .mapToLong(count)
                .sum();
    }

    /** Whether a site, or any where none is named, sent anything on a day. */
    boolean sent(Optional<String> site, LocalDate day) {
        return volumes.stream()
                .anyMatch(volume -> volume.day().equals(day)
                        && site.map(volume.siteId()::equals).orElse(true));
    }
}
