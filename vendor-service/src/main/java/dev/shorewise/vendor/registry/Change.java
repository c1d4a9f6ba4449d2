package dev.shorewise.vendor.registry;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did to the registry.
 *
 * @param number grows with time
 * @param subject VENDOR, STAGE, SITE, CONTRACT, PERSON or SERVICE
 * @param state what it was afterwards; null in JSON if it was removed
 */
public record Change(
        long number,
        String vendorId,
        String subject,
        String subjectId,
        Instant changedAt,
        String changedBy,
        @Nullable String reason,
        JsonNode state) {}
