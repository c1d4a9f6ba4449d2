package dev.shorewise.vendor.registry;

import dev.shorewise.kit.problems.KitRefusal;
import dev.shorewise.vendor.registry.store.ChangeRows;
import dev.shorewise.vendor.registry.store.VendorRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/** The vendors that the caller may see. */
@ApplicationScoped
public class Vendors {

    private final VendorRows rows;
    private final ChangeRows changes;
    private final Clock clock;

    Vendors(VendorRows rows, ChangeRows changes, Clock clock) {
        this.rows = rows;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Creates a vendor.
     *
     * @throws RegistryRefusal if the id is taken; of two at once exactly one succeeds
     */
    @Transactional
    public Vendor register(String id, String name, Vendor.Kind kind, Stage stage, String by) {
        Instant now = now();
        Vendor vendor = new Vendor(id, name, kind, stage, now, now, 0);
        rows.add(vendor);
        changes.add(id, "VENDOR", id, now, by, null, vendor);
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
    public Optional<Vendor> change(String id, String name, Vendor.Kind kind, String by, LongConsumer basedOn) {
        Optional<Vendor> known = rows.lock(id);
        known.ifPresent(vendor -> basedOn.accept(vendor.revision()));
        Optional<Vendor> changed = known.map(vendor ->
                        new Vendor(id, name, kind, vendor.stage(), vendor.createdAt(), now(), vendor.revision()))
                .map(rows::change);
        changed.filter(vendor -> !changed.equals(known))
                .ifPresent(vendor -> changes.add(id, "VENDOR", id, vendor.changedAt(), by, null, vendor));
        return changed;
    }

    /** A step of a vendor's life, as it is kept. */
    public record StageStep(Stage from, Stage to, LocalDate effectiveOn) {}

    /**
     * Takes a vendor to another stage.
     *
     * @param effectiveOn the day from which it counts, which need not be today
     * @throws RegistryRefusal if the stage does not follow the present one
     */
    @Transactional
    public Optional<Vendor> move(
            String id, Stage to, LocalDate effectiveOn, String reason, String by, LongConsumer basedOn) {
        Optional<Vendor> known = rows.lock(id);
        known.ifPresent(vendor -> {
            basedOn.accept(vendor.revision());
            if (!vendor.stage().next().contains(to)) {
                throw new RegistryRefusal(
                        RegistryRefusal.Kind.STAGE_DOES_NOT_FOLLOW,
                        "From " + vendor.stage() + " a vendor can go to "
                                + vendor.stage().next() + ", not to " + to + ".");
            }
            changes.add(id, "STAGE", id, now(), by, reason, new StageStep(vendor.stage(), to, effectiveOn));
        });
        return known.map(vendor ->
                        new Vendor(id, vendor.name(), vendor.kind(), to, vendor.createdAt(), now(), vendor.revision()))
                .map(rows::change);
    }

    /** Vendors by id, from the one after {@code after}. */
    @Transactional
    public List<Vendor> list(VendorFilter filter, Optional<String> after, int most) {
        return rows.list(filter, after, most);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
