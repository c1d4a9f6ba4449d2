package dev.shorewise.vendor.registry;

import dev.shorewise.vendor.registry.store.ChangeRows;
import dev.shorewise.vendor.registry.store.DeliveryRows;
import dev.shorewise.vendor.registry.store.SiteRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/** The sites of the vendors that the caller may see. */
@ApplicationScoped
public class Sites {

    /** How far back another delivery model, or other hours, may begin: what is older has been reported. */
    static final int MOST_DAYS_BACK = 31;

    private final SiteRows rows;
    private final DeliveryRows deliveries;
    private final ChangeRows changes;
    private final Clock clock;

    Sites(SiteRows rows, DeliveryRows deliveries, ChangeRows changes, Clock clock) {
        this.rows = rows;
        this.deliveries = deliveries;
        this.changes = changes;
        this.clock = clock;
    }

    /** A site as it is kept among the changes. */
    public record SiteState(SiteFacts facts, LocalDate deliversSince) {}

    /**
     * Creates a site of a vendor that exists.
     *
     * @throws RegistryRefusal if the vendor has a site of that id; of two at once exactly one succeeds
     */
    @Transactional
    public Site open(String vendorId, String id, SiteFacts facts, String by) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Site site = new Site(vendorId, id, facts, now, now, 0);
        rows.add(site);
        deliveries.put(new Delivery(vendorId, id, Delivery.EVER, facts.deliveryModel()));
        changes.add(vendorId, "SITE", id, now, by, null, new SiteState(facts, Delivery.EVER));
        return site;
    }

    /**
     * Changes a site. Contacts before the day keep the delivery model that the site had then.
     *
     * @param basedOn told the revision that is being changed; throws to refuse
     * @return the site as it is now; empty if there is none
     * @throws RegistryRefusal for a day in the future, or too far back
     */
    @Transactional
    public Optional<Site> change(String vendorId, String id, SiteChange change, String by, LongConsumer basedOn) {
        Optional<Site> known = rows.lock(vendorId, id);
        return known.map(site -> {
            basedOn.accept(site.revision());
            SiteFacts facts = new SiteFacts(
                    change.name(),
                    change.country(),
                    site.facts().timeZone(),
                    change.deliveryModel(),
                    change.languages());
            return facts.equals(site.facts()) ? site : change(site, facts, change, by);
        });
    }

    private Site change(Site site, SiteFacts facts, SiteChange change, String by) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        LocalDate today = LocalDate.ofInstant(now, facts.timeZone());
        LocalDate since = change.effectiveOn().orElse(today);
        if (since.isAfter(today) || since.isBefore(today.minusDays(MOST_DAYS_BACK))) {
            throw new RegistryRefusal(
                    RegistryRefusal.Kind.INVALID_DAY,
                    "effectiveOn: a day from " + today.minusDays(MOST_DAYS_BACK) + " to " + today + ".");
        }
        if (facts.deliveryModel() != site.facts().deliveryModel()) {
            deliveries.put(new Delivery(site.vendorId(), site.id(), since, facts.deliveryModel()));
        }
        changes.add(site.vendorId(), "SITE", site.id(), now, by, change.reason(), new SiteState(facts, since));
        return rows.change(new Site(site.vendorId(), site.id(), facts, site.createdAt(), now, site.revision()));
    }

    /** How sites delivered, each since a day. */
    @Transactional
    public List<Delivery> deliveries() {
        return deliveries.all();
    }

    /** A site; empty if there is none or the caller may not see it. */
    @Transactional
    public Optional<Site> find(String vendorId, String id) {
        return rows.find(vendorId, id);
    }

    /** A vendor's sites by id, from the one after {@code after}. */
    @Transactional
    public List<Site> list(String vendorId, Optional<String> after, Optional<Instant> updatedSince, int most) {
        return rows.list(vendorId, after, updatedSince, most);
    }

    /** All sites of all vendors. */
    @Transactional
    public List<Site> all() {
        return rows.all();
    }

    /** The zone of a site, or of all sites of a vendor if they share one; else empty. */
    @Transactional
    public Optional<ZoneId> zone(String vendorId, Optional<String> siteId) {
        List<ZoneId> zones = rows.zones(vendorId, siteId);
        return zones.size() == 1 ? Optional.of(zones.get(0)) : Optional.empty();
    }
}
