package dev.shorewise.finance.unitcost;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What vendor-service says about a month.
 *
 * @param counts how many contacts
 * @param revision goes up whenever any contact of the month changes
 * @param hash over the contacts themselves; equal hashes mean equal contacts
 * @param asOf when a contact of the month last changed; null where there is none
 */
public record Volume(
        Counts counts, long revision, String hash, @Nullable Instant asOf) {

    /**
     * Contacts of a month.
     *
     * @param offered that reached the service
     * @param handled that a person worked on
     * @param resolved that were settled; null where the sources tell no resolutions
     */
    public record Counts(
            long offered, long handled, @Nullable Long resolved) {

        public Counts {
            if (offered < 0 || handled < 0 || (resolved != null && resolved < 0)) {
                throw new IllegalArgumentException(
                        "contacts are counted from 0, but got " + offered + ", " + handled + ", " + resolved);
            }
        }
    }
}
