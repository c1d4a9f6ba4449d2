package dev.shorewise.feedback.invitations.rest;

import dev.shorewise.feedback.invitations.ClosedContact;
import dev.shorewise.feedback.responses.Channel;
import dev.shorewise.feedback.responses.DeliveryModel;
import dev.shorewise.feedback.responses.Occasion;
import dev.shorewise.feedback.surveys.Slugs;
import dev.shorewise.kit.problems.KitRefusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Contacts that closed. */
@Schema(name = "ContactHandover")
record ContactHandoverJson(
        @NotNull @Size(min = 1, max = 500) List<@NotNull @Valid ContactJson> contacts) {

    private static final String PRINTABLE = "[^\\p{Cntrl}]+";
    private static final String PSEUDONYM = "[0-9a-f]{32}";

    /** One contact. */
    @Schema(name = "ClosedContact")
    record ContactJson(
            @NotNull @Pattern(regexp = Slugs.PATTERN) String vendorId,

            @NotNull @Size(max = 400) @Pattern(regexp = PRINTABLE)
            String contactId,

            @NotNull Instant contactAt,
            @NotNull Instant closedAt,

            @Schema(description = "Where the customer was served; an IANA name.") @Nullable
            String timeZone,

            @Pattern(regexp = Slugs.PATTERN) @Nullable String siteId,
            @Nullable DeliveryModel deliveryModel,
            @Nullable Channel channel,

            @Size(max = 200) @Pattern(regexp = PRINTABLE) @Nullable
            String queue,

            @Pattern(regexp = "[A-Za-z0-9-]{2,35}") @Nullable
            String language,

            @Size(max = 200) @Pattern(regexp = PRINTABLE) @Nullable
            String reason,

            @Pattern(regexp = PSEUDONYM) @Nullable String agent,
            @Pattern(regexp = PSEUDONYM) @Nullable String customer) {

        ClosedContact toContact() {
            if (!Occasion.isPlausible(contactAt) || !Occasion.isPlausible(closedAt)) {
                throw KitRefusal.badParameter("contactAt", "from 1970 to 9999");
            }
            if (timeZone != null && !ZoneId.getAvailableZoneIds().contains(timeZone)) {
                throw KitRefusal.badParameter("timeZone", "an IANA name, for example Europe/Berlin");
            }
            return new ClosedContact(
                    vendorId,
                    contactId,
                    contactAt,
                    closedAt,
                    Optional.ofNullable(timeZone).map(ZoneId::of),
                    new ClosedContact.About(
                            new Occasion.Place(siteId, deliveryModel),
                            new Occasion.Matter(channel, queue, language, reason),
                            new Occasion.People(agent, customer)));
        }
    }
}
