package dev.shorewise.vendor.sla.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.shorewise.vendor.filings.FeedGrade;
import dev.shorewise.vendor.filings.FeedGrades;
import dev.shorewise.vendor.sla.Statement;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a statement stands; the document itself is at its address.
 *
 * @param hash SHA-256 of the document
 * @param feedGrade how far the vendor's records of the month can be relied on, as of now; absent if nobody looked. It is no part of
 *     the document, which stays as it was locked
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StatementResponse(
        String id,
        String agreementId,
        String vendorId,
        String month,
        int revision,
        Statement.State state,
        String hash,
        Instant changedAt,
        String document,
        @Nullable FeedGrade feedGrade) {

    static StatementResponse of(Statement statement, FeedGrades grades) {
        return new StatementResponse(
                statement.id().toString(),
                statement.agreementId(),
                statement.vendorId(),
                statement.month().toString(),
                statement.revision(),
                statement.state(),
                statement.hash(),
                statement.changedAt(),
                "/v1/statements/" + statement.id(),
                grades.worst(statement.vendorId(), statement.month(), statement.month())
                        .orElse(null));
    }
}
