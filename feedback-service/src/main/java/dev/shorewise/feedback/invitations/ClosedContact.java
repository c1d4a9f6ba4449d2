package dev.shorewise.feedback.invitations;

import dev.shorewise.feedback.responses.Dimension;
import dev.shorewise.feedback.responses.Occasion;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A contact that is over, as vendor-service hands it over. What it says is frozen with the invitation.
 *
 * @param vendorId in charge of it
 * @param contactId unique within the vendor
 * @param at when the customer reached the service
 * @param closedAt when it was over
 * @param zone where the customer was served; quiet hours are kept there
 * @param about place, matter and people
 */
public record ClosedContact(
        String vendorId, String contactId, Instant at, Instant closedAt, Optional<ZoneId> zone, About about) {

    /**
     * What it was about.
     *
     * @param place where
     * @param matter how and in what
     * @param people under pseudonyms
     */
    public record About(Occasion.Place place, Occasion.Matter matter, Occasion.People people) {}

    /** Its value in a dimension; null if unknown. */
    @Nullable
    String value(Dimension dimension) {
        return switch (dimension) {
            case VENDOR -> vendorId;
            case SITE -> about.place().siteId();
            case DELIVERY_MODEL -> name(about.place().deliveryModel());
            case CHANNEL -> name(about.matter().channel());
            case QUEUE -> about.matter().queue();
            case LANGUAGE -> about.matter().language();
            case AGENT -> about.people().agent();
            case REASON -> about.matter().reason();
        };
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
