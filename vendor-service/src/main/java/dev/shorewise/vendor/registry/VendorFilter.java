package dev.shorewise.vendor.registry;

import java.time.Instant;
import java.util.Optional;

/**
 * Which vendors somebody looks for; what is empty is not asked.
 *
 * @param words part of the name or the id, in any case
 */
public record VendorFilter(
        Optional<String> words, Optional<Vendor.Kind> kind, Optional<Stage> stage, Optional<Instant> updatedSince) {}
