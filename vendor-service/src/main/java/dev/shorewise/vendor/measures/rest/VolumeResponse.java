package dev.shorewise.vendor.measures.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.shorewise.vendor.filings.FeedGrade;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How much a vendor did in a month, and in which state of its contacts.
 *
 * @param offered answered or abandoned
 * @param handled answered
 * @param resolved answered and resolved; absent where the sources tell no resolutions
 * @param revision grows with every change of a contact of the month
 * @param hash of the contacts, whatever their order
 * @param asOf when the last of them changed; absent without contacts
 * @param feedGrade how far these records can be relied on; absent if nobody looked
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record VolumeResponse(
        String vendorId,
        String month,
        long offered,
        long handled,
        @Nullable Long resolved,
        long revision,
        String hash,
        @Nullable Instant asOf,
        @Nullable FeedGrade feedGrade) {}
