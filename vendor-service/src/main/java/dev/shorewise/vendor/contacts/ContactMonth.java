package dev.shorewise.vendor.contacts;

import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A vendor's month.
 *
 * @param revision grows with every change of one of its contacts, and when it is reopened
 * @param checksum sum of its contacts' hashes
 * @param closedAt since when it does not change; null while it is open
 * @param droppedAt since when its contacts are gone and only its measures are left; null while they are there
 * @param late how many contacts came for it too late and are kept aside
 */
public record ContactMonth(
        String vendorId,
        YearMonth month,
        long contacts,
        long revision,
        String checksum,
        Instant changedAt,
        @Nullable Instant closedAt,
        @Nullable Instant droppedAt,
        long late) {}
