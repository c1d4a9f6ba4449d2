package dev.shorewise.vendor.handover.feedback;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.shorewise.vendor.contacts.ClosedContact;
import dev.shorewise.vendor.handover.PlacedContact;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Contacts that closed, as feedback-service reads them. */
record HandoverJson(List<ContactJson> contacts) {

    /** One contact; what nobody told is left out. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ContactJson(
            String vendorId,
            String contactId,
            Instant contactAt,
            Instant closedAt,
            @Nullable String timeZone,
            String siteId,
            @Nullable String deliveryModel,
            String channel,
            @Nullable String queue,
            @Nullable String language,
            @Nullable String reason,
            @Nullable String agent,
            @Nullable String customer) {}

    static HandoverJson of(List<PlacedContact> contacts) {
        return new HandoverJson(contacts.stream().map(HandoverJson::contact).toList());
    }

    private static ContactJson contact(PlacedContact placed) {
        ClosedContact contact = placed.contact();
        return new ContactJson(
                contact.vendorId(),
                contact.contactId(),
                contact.at(),
                contact.closedAt(),
                placed.zone() == null ? null : placed.zone().getId(),
                contact.siteId(),
                placed.deliveryModel() == null ? null : placed.deliveryModel().name(),
                contact.channel().name(),
                contact.topic().queueId(),
                contact.topic().language(),
                contact.topic().reasonCode(),
                contact.agent(),
                contact.customer());
    }
}
