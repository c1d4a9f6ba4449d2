package dev.shorewise.vendor.contacts;

import java.time.Instant;
import java.util.Optional;

/**
 * Where a vendor's month stands.
 *
 * @param contacts how many it has, void ones included
 * @param checksum sum of the contacts' hashes, so it depends on all of them and not on their order
 * @param revision grows with every change of one of them; 0 before the first
 * @param changedAt when that was
 */
public record MonthState(long contacts, String checksum, long revision, Optional<Instant> changedAt) {

    /** Of a month without contacts. */
    public static final MonthState EMPTY = new MonthState(0, "0", 0, Optional.empty());
}
