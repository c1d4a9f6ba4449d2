package dev.shorewise.vendor.registry.store;

import dev.shorewise.vendor.registry.RegistryRefusal;
import dev.shorewise.vendor.registry.Site;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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

    public List<Site> list(String vendorId, Optional<String> after, int most) {
        return entities.createQuery(
                        "from SiteRow where key.vendorId = :vendor and key.id > :after order by key.id", SiteRow.class)
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

    /** The zone of each site of a vendor, by the site's id. */
    public Map<String, ZoneId> zones(String vendorId) {
        return entities.createQuery("from SiteRow where key.vendorId = :vendor", SiteRow.class)
                .setParameter("vendor", vendorId)
                .getResultStream()
                .map(SiteRow::toSite)
                .collect(Collectors.toMap(Site::id, site -> site.facts().timeZone()));
    }
}
