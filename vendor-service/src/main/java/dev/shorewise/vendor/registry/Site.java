package dev.shorewise.vendor.registry;

import java.time.Instant;

/**
 * A place from which a vendor serves.
 *
 * @param id unique within the vendor; see {@link Slug}
 * @param revision grows with each change
 */
public record Site(String vendorId, String id, SiteFacts facts, Instant createdAt, Instant changedAt, long revision) {

    public Site {
        Slug.check("site", id);
    }
}
