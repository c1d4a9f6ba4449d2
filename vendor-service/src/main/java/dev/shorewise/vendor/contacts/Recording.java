package dev.shorewise.vendor.contacts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where evidence of a contact lies; never the evidence itself.
 *
 * @param sha256 hash of its bytes, 64 hexadecimal digits
 * @param until the last day on which it is kept
 */
public record Recording(
        String uri, @Nullable String sha256, @Nullable LocalDate until) {}
