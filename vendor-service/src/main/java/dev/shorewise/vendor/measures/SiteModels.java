package dev.shorewise.vendor.measures;

import dev.shorewise.vendor.contacts.Cut;
import dev.shorewise.vendor.contacts.Dimension;
import dev.shorewise.vendor.contacts.GroupKey;
import dev.shorewise.vendor.registry.Delivery;
import dev.shorewise.vendor.registry.Site;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/**
 * Delivery models in the place of sites: contacts say their site and their day, the registry says how that site delivered
 * on that day. Groups are read by vendor and site, and by day where a site has changed, and then put together.
 *
 * @param cut as it was asked for
 * @param models by vendor and site, each since its day
 * @param times of the sites
 */
record SiteModels(Cut cut, Map<List<String>, NavigableMap<LocalDate, String>> models, SiteTimes times) {

    static SiteModels of(Cut cut, SiteTimes times, List<Delivery> deliveries) {
        Map<List<String>, NavigableMap<LocalDate, String>> models = new HashMap<>();
        for (Delivery delivery : deliveries) {
            models.computeIfAbsent(List.of(delivery.vendorId(), delivery.siteId()), site -> new TreeMap<>())
                    .put(delivery.since(), delivery.model().name());
        }
        return new SiteModels(cut, models, times);
    }

    /** What contacts can be asked for. */
    Cut physical() {
        if (!cut.dimensions().contains(Dimension.DELIVERY_MODEL)) {
            return cut;
        }
        List<Dimension> by = new ArrayList<>(cut.by());
        by.remove(Dimension.DELIVERY_MODEL);
        List<Dimension> needed = new ArrayList<>(List.of(Dimension.VENDOR, Dimension.SITE));
        if (models.values().stream().anyMatch(of -> of.size() > 1)) {
            needed.add(day());
        }
        needed.stream().filter(dimension -> !by.contains(dimension)).forEach(by::add);
        Map<Dimension, String> only = new HashMap<>(cut.only());
        only.remove(Dimension.DELIVERY_MODEL);
        return new Cut(cut.vendorId(), cut.period(), cut.zone(), only, by);
    }

    /** The same for another question about the same sites. */
    SiteModels with(Cut other) {
        return new SiteModels(other, models, times);
    }

    /** How a site delivered on a day; empty text for a site that is not known. */
    String model(String vendorId, String siteId, LocalDate day) {
        NavigableMap<LocalDate, String> of = models.get(List.of(vendorId, siteId));
        Map.Entry<LocalDate, String> then = of == null ? null : of.floorEntry(day);
        return then == null ? "" : then.getValue();
    }

    /** Groups of {@link #physical} put together to those that were asked for. */
    <T> SortedMap<GroupKey, T> together(Map<GroupKey, T> groups, BinaryOperator<T> merge) {
        SortedMap<GroupKey, T> asked = new TreeMap<>();
        Cut physical = physical();
        if (physical.equals(cut)) {
            asked.putAll(groups);
            return asked;
        }
        groups.forEach((key, group) -> asked(physical, key).ifPresent(known -> asked.merge(known, group, merge)));
        return asked;
    }

    /** The dimension that tells on which of a site's days something was: hours where days are another zone's. */
    private Dimension day() {
        if (cut.zone().isEmpty()) {
            return Dimension.DAY;
        }
        return cut.by().contains(Dimension.HALF_HOUR) ? Dimension.HALF_HOUR : Dimension.HOUR;
    }

    private Optional<GroupKey> asked(Cut physical, GroupKey key) {
        Map<Dimension, String> values = new HashMap<>();
        for (int i = 0; i < physical.by().size(); i++) {
            values.put(physical.by().get(i), key.values().get(i));
        }
        String vendor = values.getOrDefault(Dimension.VENDOR, "");
        String site = values.getOrDefault(Dimension.SITE, "");
        String model = model(vendor, site, day(values, vendor, site));
        values.put(Dimension.DELIVERY_MODEL, model);
        if (!model.equals(cut.only().getOrDefault(Dimension.DELIVERY_MODEL, model))) {
            return Optional.empty();
        }
        return Optional.of(new GroupKey(cut.by().stream()
                .map(dimension -> values.getOrDefault(dimension, ""))
                .toList()));
    }

    /** The site's day of a group; any where no site has changed. */
    private LocalDate day(Map<Dimension, String> values, String vendor, String site) {
        String told = values.get(day());
        if (told == null) {
            return cut.period().from();
        }
        return cut.zone().isEmpty()
                ? LocalDate.parse(told)
                : LocalDate.ofInstant(OffsetDateTime.parse(told).toInstant(), zone(vendor, site));
    }

    private ZoneId zone(String vendor, String site) {
        return times.sites().stream()
                .filter(known -> known.vendorId().equals(vendor) && known.id().equals(site))
                .map((Site known) -> known.facts().timeZone())
                .findFirst()
                .orElseGet(() -> cut.zone().orElseThrow());
    }
}
