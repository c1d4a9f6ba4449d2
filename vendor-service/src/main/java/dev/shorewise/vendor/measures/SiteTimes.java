package dev.shorewise.vendor.measures;

import dev.shorewise.vendor.contacts.Cut;
import dev.shorewise.vendor.registry.Site;
import dev.shorewise.vendor.registry.hours.DatedHours;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the registry says about sites, as far as figures need it.
 *
 * @param sites those of a question; empty where figures do not ask
 * @param hours when each is open, by vendor and site; missing where nobody told
 */
record SiteTimes(List<Site> sites, Map<List<String>, DatedHours> hours) {

    static final SiteTimes NOT_ASKED = new SiteTimes(List.of(), Map.of());

    /** The zone of a cut: the one that is asked for, or that of all its sites if they share one. */
    Optional<ZoneId> zone(Cut cut) {
        if (cut.zone().isPresent()) {
            return cut.zone();
        }
        List<ZoneId> zones =
                sites.stream().map(site -> site.facts().timeZone()).distinct().toList();
        return zones.size() == 1 ? Optional.of(zones.get(0)) : Optional.empty();
    }
}
