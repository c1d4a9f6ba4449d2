package dev.shorewise.vendor.registry.store;

import dev.shorewise.vendor.registry.RegistryRefusal;
import dev.shorewise.vendor.registry.Site;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Sites as rows; row-level security hides those that the caller may not see. */
@ApplicationScoped
public class SiteRows {

    private final EntityManager entities;

    SiteRows(EntityManager entities) {
        this.entities = entities;
    }

    /** Adds a site; the primary key decides between two at once. */
    public void add(Site site) {
        Constraints.insert(
                entities,
                SiteRow.of(site),
                "site_pk",
                RegistryRefusal.Kind.SITE_EXISTS,
                "This vendor has a site with this id. Choose another id.");
    }

    public Optional<Site> find(String vendorId, String id) {
        return Optional.ofNullable(entities.find(SiteRow.class, new SiteRow.Key(vendorId, id)))
                .map(SiteRow::toSite);
    }

    /** Finds a site and keeps others from changing it until the transaction ends. */
    public Optional<Site> lock(String vendorId, String id) {
        return Optional.ofNullable(
                        entities.find(SiteRow.class, new SiteRow.Key(vendorId, id), LockModeType.PESSIMISTIC_WRITE))
                .map(SiteRow::toSite);
    }

    /** Writes what differs; gives the site at its new revision. */
    public Site change(Site site) {
        SiteRow row = entities.getReference(SiteRow.class, new SiteRow.Key(site.vendorId(), site.id()));
        row.take(site);
        entities.flush();
        return row.toSite();
    }

    public List<Site> list(String vendorId, Optional<String> after, Optional<Instant> since, int most) {
        return entities.createQuery("""
                        from SiteRow where key.vendorId = :vendor and key.id > :after and changedAt >= :since
                        order by key.id""", SiteRow.class)
                .setParameter("since", since.orElse(Instant.EPOCH))
                .setParameter("vendor", vendorId)
                .setParameter("after", after.orElse(""))
                .setMaxResults(most)
                .getResultStream()
                .map(SiteRow::toSite)
                .toList();
    }

    public List<Site> all() {
        return entities.createQuery("from SiteRow", SiteRow.class)
                .getResultStream()
                .map(SiteRow::toSite)
                .toList();
    }

    /** The zones of a vendor's sites, or of one of them, each once. */
    public List<ZoneId> zones(String vendorId, Optional<String> siteId) {
        return entities.createQuery("""
                        select distinct timeZone from SiteRow
                        where key.vendorId = :vendor and (:site is null or key.id = :site)""", String.class)
                .setParameter("vendor", vendorId)
                .setParameter("site", siteId.orElse(null))
                .getResultStream()
                .map(ZoneId::of)
                .toList();
    }
}
