package dev.shorewise.vendor.contacts;

import dev.shorewise.kit.problems.KitRefusal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which contacts figures are about, and by what they are told apart.
 *
 * @param vendorId empty for all vendors that the caller may see
 * @param period whole days
 * @param zone in which days and hours begin; empty for days as each site counts them
 * @param only what the contacts have in common; an empty text for those that name nothing
 * @param by the dimensions that tell groups apart, in order
 */
public record Cut(
        Optional<String> vendorId,
        Period period,
        Optional<ZoneId> zone,
        Map<Dimension, String> only,
        List<Dimension> by) {

    /** Four that are asked for; vendor, site and day for the delivery model; half an hour for slices of time. */
    private static final int MOST = 8;

    private static final int QUARTER_HOUR = 900;

    public Cut {
        only = Map.copyOf(only);
        by = List.copyOf(by);
        if (by.size() > MOST || new HashSet<>(by).size() < by.size()) {
            throw KitRefusal.badParameter("groupBy", "at most " + MOST + " dimensions, each once");
        }
        if (zone.isEmpty() && by.stream().anyMatch(Cut::isHour)) {
            throw KitRefusal.badParameter("timeZone", "the zone whose hours are meant");
        }
        Period days = period;
        zone.ifPresent(known -> checkOffsets(known, days));
    }

    private static boolean isHour(Dimension dimension) {
        return dimension.isTime() && dimension.compareTo(Dimension.HOUR_OF_DAY) <= 0;
    }

    /** As earlier questions are asked: one dimension, and the days of each site. */
    public static Cut of(ContactScope scope, Grouping grouping) {
        Map<Dimension, String> only = new EnumMap<>(Dimension.class);
        scope.siteId().ifPresent(site -> only.put(Dimension.SITE, site));
        List<Dimension> by = grouping == Grouping.NONE ? List.of() : List.of(Dimension.valueOf(grouping.name()));
        return new Cut(Optional.of(scope.vendorId()), scope.period(), Optional.empty(), only, by);
    }

    /** The same contacts, told apart otherwise. */
    public Cut by(List<Dimension> dimensions) {
        return new Cut(vendorId, period, zone, only, dimensions);
    }

    /** The same, with days and hours as they begin in a zone. */
    public Cut in(ZoneId other) {
        return new Cut(vendorId, period, Optional.of(other), only, by);
    }

    /** Everything that a source must be able to tell. */
    public Set<Dimension> dimensions() {
        Set<Dimension> all = EnumSet.noneOf(Dimension.class);
        all.addAll(by);
        all.addAll(only.keySet());
        return all;
    }

    /** Whether the period begins and ends with a month. */
    public boolean isWholeMonths() {
        return period.from().getDayOfMonth() == 1 && period.to().getDayOfMonth() == 1;
    }

    /** When the period begins, where there is a zone. */
    public Instant begins() {
        return period.from().atStartOfDay(zone.orElseThrow()).toInstant();
    }

    /** When the period is over, where there is a zone. */
    public Instant ends() {
        return period.to().atStartOfDay(zone.orElseThrow()).toInstant();
    }

    /** Hours are put together from quarters: since 1990 every zone on earth is quarters of an hour away from the next. */
    private static void checkOffsets(ZoneId zone, Period period) {
        int offset = zone.getRules()
                .getOffset(period.from().atStartOfDay(zone).toInstant())
                .getTotalSeconds();
        if (!ZoneId.getAvailableZoneIds().contains(zone.getId()) || offset % QUARTER_HOUR != 0) {
            throw KitRefusal.badParameter("timeZone", "the name of a zone, as Europe/Paris");
        }
    }
}
