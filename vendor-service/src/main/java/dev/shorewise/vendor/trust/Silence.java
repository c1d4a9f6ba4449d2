package dev.shorewise.vendor.trust;

import dev.shorewise.statistics.integrity.FeedGaps;
import dev.shorewise.vendor.contacts.FeedFacts;
import dev.shorewise.vendor.registry.Site;
import dev.shorewise.vendor.registry.hours.DatedHours;
import dev.shorewise.vendor.registry.hours.Stretch;
import dev.shorewise.vendor.trust.Look.Check;
import dev.shorewise.vendor.trust.Look.Result;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Hours in which a site was open and its feed says that nobody called, although as many as usual should have. */
@ApplicationScoped
class Silence {

    private static final int WEEKS_BEFORE = 8;
    /** Fewer contacts before the month give no notion of what is usual. */
    private static final long LEAST_BEFORE = 100;

    private final FeedFacts feed;

    Silence(FeedFacts feed) {
        this.feed = feed;
    }

    /** An hour of the week. */
    private record Slot(DayOfWeek day, int hour) {
        static Slot of(Instant hour, Site site) {
            ZonedDateTime local = hour.atZone(site.facts().timeZone());
            return new Slot(local.getDayOfWeek(), local.getHour());
        }
    }

    Look of(Site site, DatedHours open, YearMonth month) {
        LocalDate first = month.atDay(1);
        LocalDate before = first.minusWeeks(WEEKS_BEFORE);
        Map<Instant, Long> seen = feed.hours(
                site.vendorId(),
                site.id(),
                before.atStartOfDay(site.facts().timeZone()).toInstant(),
                month.plusMonths(1)
                        .atDay(1)
                        .atStartOfDay(site.facts().timeZone())
                        .toInstant());
        Map<Slot, Double> usual = usual(hours(site, open, before, first), seen, site);
        double known = usual.values().stream().mapToDouble(Double::doubleValue).sum() * WEEKS_BEFORE;
        if (known < LEAST_BEFORE) {
            return Look.of(
                            Check.COMPLETENESS,
                            Result.NOT_ENOUGH_DATA,
                            "There are too few contacts before " + month + " to know what is usual at " + site.id()
                                    + ".",
                            Map.of("contactsBefore", known, "needed", (double) LEAST_BEFORE),
                            FeedGaps.METHOD)
                    .about(Map.of("site", site.id()));
        }
        List<Instant> told = hours(site, open, first, month.plusMonths(1).atDay(1));
        List<FeedGaps.Gap> gaps = FeedGaps.of(
                told.stream().mapToLong(hour -> seen.getOrDefault(hour, 0L)).toArray(),
                told.stream()
                        .mapToDouble(hour -> usual.getOrDefault(Slot.of(hour, site), 0.0))
                        .toArray());
        return look(site, month, told, gaps);
    }

    private static Look look(Site site, YearMonth month, List<Instant> open, List<FeedGaps.Gap> gaps) {
        double missing = gaps.stream().mapToDouble(FeedGaps.Gap::expected).sum();
        int hours = gaps.stream().mapToInt(gap -> gap.last() - gap.first() + 1).sum();
        String sentence = gaps.isEmpty()
                ? FeedChecks.words("All %d open hours of %s in %s are told.", open.size(), site.id(), month)
                : FeedChecks.words(
                        "%d of %d open hours of %s in %s have no contact at all, where about %.0f were to be expected; the first at %s.",
                        hours,
                        open.size(),
                        site.id(),
                        month,
                        missing,
                        open.get(gaps.get(0).first()));
        return Look.of(
                        Check.COMPLETENESS,
                        gaps.isEmpty() ? Result.CLEAR : Result.BROKEN,
                        sentence,
                        Map.of("openHours", (double) open.size(), "silentHours", (double) hours, "missing", missing),
                        FeedGaps.METHOD)
                .about(Map.of("site", site.id()));
    }

    private static Map<Slot, Double> usual(List<Instant> hours, Map<Instant, Long> seen, Site site) {
        Map<Slot, long[]> sums = new HashMap<>();
        for (Instant hour : hours) {
            long[] sum = sums.computeIfAbsent(Slot.of(hour, site), slot -> new long[2]);
            sum[0] += seen.getOrDefault(hour, 0L);
            sum[1]++;
        }
        Map<Slot, Double> usual = new HashMap<>();
        sums.forEach((slot, sum) -> usual.put(slot, (double) sum[0] / sum[1]));
        return usual;
    }

    /** Whole hours that lie in opening hours. */
    private static List<Instant> hours(Site site, DatedHours open, LocalDate from, LocalDate to) {
        List<Instant> hours = new ArrayList<>();
        for (Stretch stretch : open.between(from, to, site.facts().timeZone()).stretches()) {
            Instant hour = stretch.from().truncatedTo(ChronoUnit.HOURS);
            if (hour.isBefore(stretch.from())) {
                hour = hour.plus(Duration.ofHours(1));
            }
            for (; !hour.plus(Duration.ofHours(1)).isAfter(stretch.to()); hour = hour.plus(Duration.ofHours(1))) {
                hours.add(hour);
            }
        }
        return hours;
    }
}
