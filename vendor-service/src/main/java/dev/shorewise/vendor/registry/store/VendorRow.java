package dev.shorewise.vendor.registry.store;

import dev.shorewise.vendor.registry.Stage;
import dev.shorewise.vendor.registry.Vendor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A row of {@code vendor}. */
@Entity
@Table(name = "vendor")
class VendorRow {

    @Id
    private String id = "";

    private String name = "";

    @Enumerated(EnumType.STRING)
    private Vendor.Kind kind = Vendor.Kind.VENDOR;

    @Enumerated(EnumType.STRING)
    private Stage stage = Stage.PROSPECT;

    @Column(name = "created_at")
    private Instant createdAt = Instant.EPOCH;

    @Column(name = "changed_at")
    private Instant changedAt = Instant.EPOCH;

    @Version
    private long revision;

    static VendorRow of(Vendor vendor) {
        VendorRow row = new VendorRow();
        row.id = vendor.id();
        row.createdAt = vendor.createdAt();
        row.take(vendor);
        row.changedAt = vendor.changedAt();
        return row;
    }

    /** Takes over what may change; true if that made a difference. */
    boolean take(Vendor vendor) {
        if (name.equals(vendor.name()) && kind == vendor.kind() && stage == vendor.stage()) {
            return false;
        }
        name = vendor.name();
        kind = vendor.kind();
        stage = vendor.stage();
        changedAt = vendor.changedAt();
        return true;
    }

    Vendor toVendor() {
        return new Vendor(id, name, kind, stage, createdAt, changedAt, revision);
    }
}
