package dev.shorewise.vendor.registry.rest;

import dev.shorewise.vendor.registry.DeliveryModel;
import dev.shorewise.vendor.registry.Site;
import java.time.Instant;
import java.util.List;

/** A site as callers read it. */
record SiteResponse(
        String vendorId,
        String id,
        String name,
        String country,
        String timeZone,
        DeliveryModel deliveryModel,
        List<String> languages,
        Instant createdAt,
        Instant changedAt) {

    static SiteResponse of(Site site) {
        return new SiteResponse(
                site.vendorId(),
                site.id(),
                site.facts().name(),
                site.facts().country(),
                site.facts().timeZone().getId(),
                site.facts().deliveryModel(),
                site.facts().languages(),
                site.createdAt(),
                site.changedAt());
    }
}
