package dev.shorewise.vendor.measures;

import dev.shorewise.statistics.Ratio;
import dev.shorewise.vendor.contacts.Cut;
import dev.shorewise.vendor.contacts.Dimension;
import dev.shorewise.vendor.contacts.GroupKey;
import dev.shorewise.vendor.contacts.Part;
import dev.shorewise.vendor.contacts.Parts;
import dev.shorewise.vendor.contacts.Snapshot;
import dev.shorewise.vendor.registry.hours.Stretch;
import dev.shorewise.vendor.registry.hours.Stretches;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Tells half hours apart for the groups of a cut. */
record SlotReading(Snapshot contacts, SiteModels models, Params params) {

    /** By group; none where the sites of the cut share no zone and none was asked for. */
    Map<GroupKey, SlotCounts> counts() {
        Cut cut = models.cut();
        return models.times().zone(cut).map(zone -> counts(cut, zone)).orElse(Map.of());
    }

    private Map<GroupKey, SlotCounts> counts(Cut cut, ZoneId zone) {
        List<Dimension> by = new ArrayList<>(cut.by());
        by.remove(Dimension.HALF_HOUR);
        by.add(Dimension.HALF_HOUR);
        SiteModels slots = models.with(cut.in(zone).by(by));
        NavigableMap<Instant, Instant> office = office(cut, zone);
        Map<GroupKey, SlotCounts> groups = new HashMap<>();
        slots.together(contacts.parts(slots.physical(), Set.of(Part.values()), params.times()), Parts::plus)
                .forEach((key, parts) -> {
                    String slot = key.values().get(by.size() - 1);
                    add(
                            groups.computeIfAbsent(asked(cut, by, key), none -> new SlotCounts()),
                            parts,
                            isOut(office, OffsetDateTime.parse(slot).toInstant()));
                });
        return groups;
    }

    private void add(SlotCounts counts, Parts parts, boolean out) {
        Ratio inTime = new Ratio(
                parts.within(params.time()).answered(),
                parts.count(Part.ANSWERED_TIMED) + parts.count(Part.ABANDONED_IN_QUEUE));
        if (inTime.isMeasured()) {
            counts.add(inTime, params.slices().target());
        }
        if (out) {
            counts.addOut(parts.count(Part.ANSWERED), Define.offered(parts));
        }
    }

    private NavigableMap<Instant, Instant> office(Cut cut, ZoneId zone) {
        Stretches open = params.slices()
                .hours()
                .between(cut.period().from().minusDays(2), cut.period().to().plusDays(2), zone);
        NavigableMap<Instant, Instant> office = new TreeMap<>();
        for (Stretch stretch : open.stretches()) {
            office.put(stretch.from(), stretch.to());
        }
        return office;
    }

    private static boolean isOut(NavigableMap<Instant, Instant> office, Instant moment) {
        Map.Entry<Instant, Instant> last = office.floorEntry(moment);
        return last == null || !moment.isBefore(last.getValue());
    }

    /** The key without the half hour, unless that was asked for. */
    private static GroupKey asked(Cut cut, List<Dimension> by, GroupKey key) {
        List<String> values = new ArrayList<>();
        for (Dimension dimension : cut.by()) {
            values.add(key.values().get(by.indexOf(dimension)));
        }
        return new GroupKey(values);
    }
}
