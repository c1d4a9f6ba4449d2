package dev.shorewise.vendor.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a site is to be from now on. Its zone stays: a place in another zone is another site.
 *
 * @param effectiveOn the first day of another delivery model, in the site's zone; today where nobody says
 * @param reason why it changes
 */
public record SiteChange(
        String name,
        String country,
        DeliveryModel deliveryModel,
        List<String> languages,
        Optional<LocalDate> effectiveOn,
        String reason) {}
