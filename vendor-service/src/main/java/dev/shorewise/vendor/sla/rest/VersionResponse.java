package dev.shorewise.vendor.sla.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.shorewise.vendor.sla.Version;
import dev.shorewise.vendor.sla.terms.Flaw;
import dev.shorewise.vendor.sla.terms.Terms;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version as callers read it.
 *
 * @param effectiveTo the day after the last; absent while no later version is published
 * @param flaws what keeps a draft from being published
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record VersionResponse(
        String agreementId,
        int version,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        Version.State state,
        String hash,
        String changedBy,
        Instant changedAt,
        Terms terms,
        List<Flaw> flaws) {

    static VersionResponse of(Version version, List<Flaw> flaws) {
        return new VersionResponse(
                version.agreementId(),
                version.number(),
                version.effectiveFrom(),
                version.effectiveTo().orElse(null),
                version.state(),
                version.hash(),
                version.changedBy(),
                version.changedAt(),
                version.terms(),
                flaws);
    }
}
