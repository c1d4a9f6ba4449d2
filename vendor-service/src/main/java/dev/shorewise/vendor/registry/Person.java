package dev.shorewise.vendor.registry;

import org.jspecify.annotations.Nullable;

/**
 * Somebody at a vendor who can be asked.
 *
 * @param responsibility in the vendor's words, for example "operations, Manila"
 */
public record Person(
        String name,
        String responsibility,
        @Nullable String email,
        @Nullable String phone) {}
