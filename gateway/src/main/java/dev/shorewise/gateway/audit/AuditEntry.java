package dev.shorewise.gateway.audit;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One write or export.
 *
 * @param number grows with every entry
 * @param vendorId the vendor for which the caller acted; absent for the company's own
 * @param status HTTP status of the answer; absent while the request is under way, or if the gateway died meanwhile
 */
public record AuditEntry(
        long number,
        OffsetDateTime at,
        String requestId,
        String subject,
        String name,
        List<String> roles,
        @Nullable String vendorId,
        String address,
        String method,
        String target,
        @Nullable Integer status,
        @Nullable OffsetDateTime endedAt) {}
