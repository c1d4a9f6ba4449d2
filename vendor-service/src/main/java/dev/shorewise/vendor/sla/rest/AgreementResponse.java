package dev.shorewise.vendor.sla.rest;

import dev.shorewise.vendor.sla.Agreement;
import java.time.Instant;

/** An agreement as callers read it. */
record AgreementResponse(
        String vendorId,
        String id,
        String name,
        String currency,
        String timeZone,
        String createdBy,
        Instant createdAt) {

    static AgreementResponse of(Agreement agreement) {
        return new AgreementResponse(
                agreement.vendorId(),
                agreement.id(),
                agreement.facts().name(),
                agreement.facts().currency(),
                agreement.facts().timeZone().getId(),
                agreement.createdBy(),
                agreement.createdAt());
    }
}
