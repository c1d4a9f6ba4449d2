package dev.shorewise.vendor.registry;

import java.time.LocalDate;

/**
 * How a site delivers since a day.
 *
 * @param since its first day, in the site's zone
 */
public record Delivery(String vendorId, String siteId, LocalDate since, DeliveryModel model) {

    /** Stands for "from the beginning". */
    public static final LocalDate EVER = LocalDate.of(1900, 1, 1);
}
