package dev.shorewise.vendor.registry.store;

import dev.shorewise.vendor.registry.RegistryRefusal;
import dev.shorewise.vendor.registry.Vendor;
import dev.shorewise.vendor.registry.VendorFilter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Vendors as rows; row-level security hides those that the caller may not see. */
@ApplicationScoped
public class VendorRows {

    private final EntityManager entities;

    VendorRows(EntityManager entities) {
        this.entities = entities;
    }

    /** Adds a vendor; the primary key decides between two at once. */
    public void add(Vendor vendor) {
        Constraints.insert(
                entities,
                VendorRow.of(vendor),
                "vendor_pk",
                RegistryRefusal.Kind.VENDOR_EXISTS,
                "There is a vendor with this id. Choose another id, or change that vendor.");
    }

    public Optional<Vendor> find(String id) {
        return Optional.ofNullable(entities.find(VendorRow.class, id)).map(VendorRow::toVendor);
    }

    /** Finds a vendor and keeps others from changing it until the transaction ends. */
    public Optional<Vendor> lock(String id) {
        return Optional.ofNullable(entities.find(VendorRow.class, id, LockModeType.PESSIMISTIC_WRITE))
                .map(VendorRow::toVendor);
    }

    /** Writes what differs; gives the vendor at its new revision, or at the old one if nothing does. */
    public Vendor change(Vendor vendor) {
        VendorRow row = entities.getReference(VendorRow.class, vendor.id());
        if (row.take(vendor)) {
            entities.flush();
        }
        return row.toVendor();
    }

    public List<Vendor> list(VendorFilter filter, Optional<String> after, int most) {
        return entities.createQuery("""
                        from VendorRow where id > :after and changedAt >= :since
                        and (:words = '' or lower(name) like lower(:words) escape '!' or id like lower(:words) escape '!')
                        and (:kind is null or kind = :kind) and (:stage is null or stage = :stage) order by id""", VendorRow.class)
                .setParameter("after", after.orElse(""))
                .setParameter("since", filter.updatedSince().orElse(Instant.EPOCH))
                .setParameter("words", filter.words().map(VendorRows::pattern).orElse(""))
                .setParameter("kind", filter.kind().orElse(null))
                .setParameter("stage", filter.stage().orElse(null))
                .setMaxResults(most)
                .getResultStream()
                .map(VendorRow::toVendor)
                .toList();
    }

    /** In the case in which they are asked for: the database has rules of its own, by which it lowers names and words alike. */
    private static String pattern(String words) {
        return "%" + words.strip().replaceAll("([!%_])", "!$1") + "%";
    }
}
