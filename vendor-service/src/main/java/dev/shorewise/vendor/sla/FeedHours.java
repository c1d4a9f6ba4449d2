package dev.shorewise.vendor.sla;

import dev.shorewise.vendor.contacts.ExactParts;
import dev.shorewise.vendor.registry.hours.DatedHours;
import dev.shorewise.vendor.registry.hours.Stretch;
import dev.shorewise.vendor.sla.terms.ServiceLevel;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Hours of a day in which a site that sent something else of the day sent nothing, though so many contacts were to be
 * expected as chance does not leave out. Expected of an hour is what the site sent in it on the same weekday of the weeks
 * before the month. An hour of the day in which a site sends nothing all month long is taken as closed.
 */
final class FeedHours {

    private static final int HOURS = 24;
    private static final int DIGITS = 6;

    private final Ground ground;
    private final ExactParts.Reading contacts;
    private final int weeks;
    private @Nullable Map<String, Feed> bySite;

    FeedHours(Ground ground, ExactParts.Reading contacts, int weeks) {
        this.ground = ground;
        this.contacts = contacts;
        this.weeks = weeks;
    }

    /**
     * What a site sent.
     *
     * @param atWork the hours of a day in which it sent anything in the month
     */
    private record Feed(Map<LocalDateTime, Long> sent, BitSet atWork) {

        static final Feed NONE = new Feed(Map.of(), new BitSet());

        long of(LocalDateTime hour) {
            return sent.getOrDefault(hour, 0L);
        }
    }

    /**
     * A run of silent hours of one day.
     *
     * @param share of the day's usual contacts that lie in it, from 0 to 1
     */
    record Silent(LocalDateTime from, LocalDateTime to, BigDecimal share) {

        @Override
        public String toString() {
            return from.toLocalDate() + " " + from.toLocalTime() + " to "
                    + (to.getHour() == 0 ? "24:00" : to.toLocalTime());
        }
    }

    /**
     * The silent hours of a day.
     *
     * @param site of all of the vendor's without one
     * @param least contacts that were to be expected of a run of hours for its silence to mean something
     */
    List<Silent> silent(Optional<String> site, LocalDate day, ServiceLevel level, BigDecimal least) {
        Feed feed = feed(site);
        BigDecimal[] usual = new BigDecimal[HOURS];
        BigDecimal whole = BigDecimal.ZERO;
        for (int hour = 0; hour < HOURS; hour++) {
            usual[hour] = usual(feed, day.atTime(hour, 0));
            whole = whole.add(usual[hour]);
        }
        List<Silent> runs = new ArrayList<>();
        int first = -1;
        BigDecimal missing = BigDecimal.ZERO;
        for (int hour = 0; hour <= HOURS; hour++) {
            boolean silent = hour < HOURS
                    && usual[hour].signum() > 0
                    && feed.of(day.atTime(hour, 0)) == 0
                    && feed.atWork.get(hour);
            if (silent && isOwed(day.atTime(hour, 0), level)) {
                first = first < 0 ? hour : first;
                missing = missing.add(usual[hour]);
            } else if (first >= 0) {
                if (missing.compareTo(least) >= 0) {
                    runs.add(new Silent(
                            day.atTime(first, 0),
                            day.atStartOfDay().plusHours(hour),
                            missing.divide(whole, DIGITS, RoundingMode.HALF_UP)));
                }
                first = -1;
                missing = BigDecimal.ZERO;
            }
        }
        return runs;
    }

    private BigDecimal usual(Feed feed, LocalDateTime hour) {
        LocalDate before = ground.month().atDay(1).minusWeeks(weeks);
        long sum = 0;
        for (LocalDateTime same = hour; !same.toLocalDate().isBefore(before); same = same.minusWeeks(1)) {
            sum += same.toLocalDate().isBefore(ground.month().atDay(1)) ? feed.of(same) : 0;
        }
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(weeks), DIGITS, RoundingMode.HALF_UP);
    }

    /** Whether a level counts in an hour, and no exclusion touches it. */
    private boolean isOwed(LocalDateTime hour, ServiceLevel level) {
        Instant from = hour.atZone(ground.zone()).toInstant();
        Instant to = hour.plusHours(1).atZone(ground.zone()).toInstant();
        return isOpen(level, hour.toLocalDate(), new Stretch(from, to))
                && ground.claims(level, Claim.Mode.EXCLUDE_CONTACTS).stream()
                        .map(claim -> claim.body().time())
                        .noneMatch(time -> time.from().isBefore(to) && time.to().isAfter(from));
    }

    private boolean isOpen(ServiceLevel level, LocalDate day, Stretch hour) {
        Optional<DatedHours> hours = ground.hours(level.measurement());
        return hours.isEmpty()
                || ground
                        .open(level.measurement(), hours.get(), ground.start(day), ground.start(day.plusDays(1)))
                        .stretches()
                        .stream()
                        .anyMatch(open ->
                                !open.from().isAfter(hour.from()) && !open.to().isBefore(hour.to()));
    }

    private Feed feed(Optional<String> site) {
        Map<String, Feed> known = bySite;
        if (known == null) {
            known = read();
            bySite = known;
        }
        return known.getOrDefault(site.orElse(""), Feed.NONE);
    }

    /** By site, and under no name of all sites. */
    private Map<String, Feed> read() {
        Map<String, Feed> feeds = new HashMap<>();
        LocalDate first = ground.month().atDay(1);
        contacts.hours(
                        ground.agreement().vendorId(),
                        ground.start(first.minusWeeks(weeks)),
                        ground.start(first.plusMonths(1)),
                        ground.zone())
                .forEach(one -> {
                    for (String site : List.of(one.siteId(), "")) {
                        Feed feed = feeds.computeIfAbsent(site, none -> new Feed(new HashMap<>(), new BitSet()));
                        feed.sent.merge(one.hour(), one.contacts(), Long::sum);
                        if (one.contacts() > 0 && !one.hour().toLocalDate().isBefore(first)) {
                            feed.atWork.set(one.hour().getHour());
                        }
                    }
                });
        return feeds;
    }
}
