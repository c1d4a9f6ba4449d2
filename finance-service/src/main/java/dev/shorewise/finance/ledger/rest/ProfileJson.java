package dev.shorewise.finance.ledger.rest;

import dev.shorewise.kit.imports.ImportProfiles;
import dev.shorewise.kit.imports.profile.ImportProfile;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of an import profile as callers read it. */
@Schema(name = "StoredProfile")
record ProfileJson(
        String id,

        @Schema(description = "Counts from 1; a version never changes.")
        int version,

        Instant createdAt,
        ImportProfile profile) {

    static ProfileJson of(ImportProfiles.Stored stored) {
        return new ProfileJson(stored.id(), stored.version(), stored.createdAt(), stored.profile());
    }
}
