package dev.shorewise.vendor.contacts;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A contact that is over, as far as asking its customer needs it.
 *
 * @param vendorId in charge of it
 * @param contactId unique within the vendor
 * @param siteId where it was served
 * @param day of its offer in the site's zone
 * @param channel the way it came
 * @param topic what it was about
 * @param at when the customer reached the service
 * @param closedAt when it was over: as told, or offer, wait and handling added up
 * @param agent pseudonym; null if unknown
 * @param customer pseudonym; null if unknown
 */
public record ClosedContact(
        String vendorId,
        String contactId,
        String siteId,
        LocalDate day,
        Channel channel,
        Topic topic,
        Instant at,
        Instant closedAt,
        @Nullable String agent,
        @Nullable String customer) {

    /**
     * What it was about.
     *
     * @param queueId null if unknown
     * @param language null if unknown
     * @param reasonCode null if unknown
     */
    public record Topic(
            @Nullable String queueId,
            @Nullable String language,
            @Nullable String reasonCode) {}
}
