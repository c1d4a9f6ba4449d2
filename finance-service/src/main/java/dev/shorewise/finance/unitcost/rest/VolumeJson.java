package dev.shorewise.finance.unitcost.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.shorewise.finance.unitcost.KnownVolume;
import dev.shorewise.finance.unitcost.Volume;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The volume that a figure rests on. */
@Schema(name = "UsedVolume")
@JsonInclude(JsonInclude.Include.NON_NULL)
record VolumeJson(
        long offered,
        long handled,

        @Schema(description = "Absent where the sources tell no resolutions.") @Nullable
        Long resolved,

        long revision,
        String hash,

        @Schema(description = "When a contact of the month last changed.") @Nullable
        Instant asOf,

        @Schema(description = "When vendor-service last said so.")
        Instant fetchedAt,

        @Schema(description = "True if vendor-service gave no answer now.")
        boolean stale,

        @Schema(description = "Seconds since it was fetched; 0 unless stale.")
        long ageSeconds) {

    static VolumeJson of(KnownVolume known) {
        Volume volume = known.volume();
        return new VolumeJson(
                volume.counts().offered(),
                volume.counts().handled(),
                volume.counts().resolved(),
                volume.revision(),
                volume.hash(),
                volume.asOf(),
                known.fetchedAt(),
                known.isStale(),
                known.age().toSeconds());
    }
}
