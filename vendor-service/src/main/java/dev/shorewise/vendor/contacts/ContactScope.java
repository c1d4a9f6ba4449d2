package dev.shorewise.vendor.contacts;

import java.util.Optional;

/**
 * Which contacts a figure is about.
 *
 * @param siteId empty for all sites of the vendor
 */
public record ContactScope(String vendorId, Period period, Optional<String> siteId) {}
