package dev.shorewise.vendor.registry.store;

import dev.shorewise.vendor.registry.DeliveryModel;
import dev.shorewise.vendor.registry.Site;
import dev.shorewise.vendor.registry.SiteFacts;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** A row of {@code site}. */
@Entity
@Table(name = "site")
class SiteRow {

    /** The primary key of {@code site}. */
    @Embeddable
    record Key(
            @Column(name = "vendor_id") String vendorId,
            @Column(name = "id") String id) implements Serializable {}

    @EmbeddedId
    private Key key = new Key("", "");

    private String name = "";

    private String country = "";

    @Column(name = "time_zone")
    private String timeZone = "";

    @Column(name = "delivery_model")
    @Enumerated(EnumType.STRING)
    private DeliveryModel deliveryModel = DeliveryModel.IN_HOUSE;

    private List<String> languages = List.of();

    @Column(name = "created_at")
    private Instant createdAt = Instant.EPOCH;

    @Column(name = "changed_at")
    private Instant changedAt = Instant.EPOCH;

    @Version
    private long revision;

    static SiteRow of(Site site) {
        SiteRow row = new SiteRow();
        row.key = new Key(site.vendorId(), site.id());
        row.timeZone = site.facts().timeZone().getId();
        row.createdAt = site.createdAt();
        row.take(site);
        return row;
    }

    /** Takes over what may change. */
    void take(Site site) {
        name = site.facts().name();
        country = site.facts().country();
        deliveryModel = site.facts().deliveryModel();
        languages = site.facts().languages();
        changedAt = site.changedAt();
    }

    Site toSite() {
        SiteFacts facts = new SiteFacts(name, country, ZoneId.of(timeZone), deliveryModel, languages);
        return new Site(key.vendorId(), key.id(), facts, createdAt, changedAt, revision);
    }
}
