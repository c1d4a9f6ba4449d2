package dev.shorewise.vendor.registry;

import dev.shorewise.kit.problems.KitRefusal;
import dev.shorewise.vendor.registry.store.VendorRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/** The vendors that the caller may see. */
@ApplicationScoped
public class Vendors {

    private final VendorRows rows;
    private final Clock clock;

    Vendors(VendorRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Creates a vendor.
     *
     * @throws RegistryRefusal if the id is taken; of two at once exactly one succeeds
     */
    @Transactional
    public Vendor register(String id, String name, Vendor.Kind kind) {
        Instant now = now();
        Vendor vendor = new Vendor(id, name, kind, now, now, 0);
        rows.add(vendor);
        return vendor;
    }

    /** A vendor; empty if there is none or the caller may not see it. */
    @Transactional
    public Optional<Vendor> find(String id) {
        return rows.find(id);
    }

    /** Refuses, as unknown, a vendor that does not exist or that the caller may not see. */
    @Transactional
    public void mustExist(String id) {
        if (rows.find(id).isEmpty()) {
            throw KitRefusal.unknown();
        }
    }

    /**
     * Changes a vendor's name and kind.
     *
     * @param basedOn told the revision that is being changed; throws to refuse
     * @return the vendor as it is now; empty if there is none
     */
    @Transactional
    public Optional<Vendor> change(String id, String name, Vendor.Kind kind, LongConsumer basedOn) {
        Optional<Vendor> known = rows.lock(id);
        known.ifPresent(vendor -> basedOn.accept(vendor.revision()));
        return known.map(vendor -> new Vendor(id, name, kind, vendor.createdAt(), now(), vendor.revision()))
                .map(rows::change);
    }

    /** Vendors by id, from the one after {@code after}. */
    @Transactional
    public List<Vendor> list(Optional<String> after, Optional<Instant> updatedSince, int most) {
        return rows.list(after, updatedSince, most);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
