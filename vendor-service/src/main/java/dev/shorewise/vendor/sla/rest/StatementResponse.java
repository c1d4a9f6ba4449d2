package dev.shorewise.vendor.sla.rest;

import dev.shorewise.vendor.sla.Statement;
import java.time.Instant;

/**
 * Where a statement stands; the document itself is at its address.
 *
 * @param hash SHA-256 of the document
 */
record StatementResponse(
        String id,
        String agreementId,
        String vendorId,
        String month,
        int revision,
        Statement.State state,
        String hash,
        Instant changedAt,
        String document) {

    static StatementResponse of(Statement statement) {
        return new StatementResponse(
                statement.id().toString(),
                statement.agreementId(),
                statement.vendorId(),
                statement.month().toString(),
                statement.revision(),
                statement.state(),
                statement.hash(),
                statement.changedAt(),
                "/v1/statements/" + statement.id());
    }
}
