package dev.shorewise.vendor.handover;

import dev.shorewise.vendor.contacts.ClosedContact;
import dev.shorewise.vendor.registry.DeliveryModel;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A contact that closed and what the registry says of where it was served.
 *
 * @param contact the contact
 * @param zone of the site; null if the site is unknown
 * @param deliveryModel of the site on the day of the contact; null if unknown
 */
public record PlacedContact(
        ClosedContact contact,
        @Nullable ZoneId zone,
        @Nullable DeliveryModel deliveryModel) {}
