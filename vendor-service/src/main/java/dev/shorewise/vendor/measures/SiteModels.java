package dev.shorewise.vendor.measures;

import dev.shorewise.vendor.contacts.Cut;
import dev.shorewise.vendor.contacts.Dimension;
import dev.shorewise.vendor.contacts.GroupKey;
import dev.shorewise.vendor.registry.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/**
 * Delivery models in the place of sites: contacts say their site, the registry says how that site delivers. Groups are
 * read by vendor and site and then put together.
 *
 * @param cut as it was asked for
 * @param models by vendor and site
 */
record SiteModels(Cut cut, Map<List<String>, String> models) {

    static SiteModels of(Cut cut, List<Site> sites) {
        Map<List<String>, String> models = new HashMap<>();
        for (Site site : sites) {
            models.put(
                    List.of(site.vendorId(), site.id()),
                    site.facts().deliveryModel().name());
        }
        return new SiteModels(cut, models);
    }

    /** What contacts can be asked for. */
    Cut physical() {
        if (!cut.dimensions().contains(Dimension.DELIVERY_MODEL)) {
            return cut;
        }
        List<Dimension> by = new ArrayList<>(cut.by());
        by.remove(Dimension.DELIVERY_MODEL);
        for (Dimension needed : List.of(Dimension.VENDOR, Dimension.SITE)) {
            if (!by.contains(needed)) {
                by.add(needed);
            }
        }
        Map<Dimension, String> only = new HashMap<>(cut.only());
        only.remove(Dimension.DELIVERY_MODEL);
        return new Cut(cut.vendorId(), cut.period(), cut.zone(), only, by);
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

    private Optional<GroupKey> asked(Cut physical, GroupKey key) {
        Map<Dimension, String> values = new HashMap<>();
        for (int i = 0; i < physical.by().size(); i++) {
            values.put(physical.by().get(i), key.values().get(i));
        }
        String model = models.getOrDefault(
                List.of(values.getOrDefault(Dimension.VENDOR, ""), values.getOrDefault(Dimension.SITE, "")), "");
        values.put(Dimension.DELIVERY_MODEL, model);
        if (!model.equals(cut.only().getOrDefault(Dimension.DELIVERY_MODEL, model))) {
            return Optional.empty();
        }
        return Optional.of(new GroupKey(cut.by().stream()
                .map(dimension -> values.getOrDefault(dimension, ""))
                .toList()));
    }
}
