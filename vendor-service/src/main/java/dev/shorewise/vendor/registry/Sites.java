package dev.shorewise.vendor.registry;

import dev.shorewise.vendor.registry.store.SiteRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sites of the vendors that the caller may see. */
@ApplicationScoped
public class Sites {

    private final SiteRows rows;
    private final Clock clock;

    Sites(SiteRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Creates a site of a vendor that exists.
     *
     * @throws RegistryRefusal if the vendor has a site of that id; of two at once exactly one succeeds
     */
    @Transactional
    public Site open(String vendorId, String id, SiteFacts facts) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Site site = new Site(vendorId, id, facts, now, now, 0);
        rows.add(site);
        return site;
    }

    /** A site; empty if there is none or the caller may not see it. */
    @Transactional
    public Optional<Site> find(String vendorId, String id) {
        return rows.find(vendorId, id);
    }

    /** A vendor's sites by id, from the one after {@code after}. */
    @Transactional
    public List<Site> list(String vendorId, Optional<String> after, int most) {
        return rows.list(vendorId, after, most);
    }

    /** All sites of all vendors. */
    @Transactional
    public List<Site> all() {
        return rows.all();
    }

    /** The zone of a site, or of all sites of a vendor if they share one; else empty. */
    @Transactional
    public Optional<ZoneId> zone(String vendorId, Optional<String> siteId) {
        List<ZoneId> zones = rows.zones(vendorId).entrySet().stream()
                .filter(site -> siteId.isEmpty() || site.getKey().equals(siteId.get()))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        return zones.size() == 1 ? Optional.of(zones.get(0)) : Optional.empty();
    }
}
