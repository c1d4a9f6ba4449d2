package dev.shorewise.gateway.homes.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.shorewise.gateway.homes.Part;
import dev.shorewise.gateway.questions.SectionStatus;
import dev.shorewise.gateway.questions.Told;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "HomePart", description = "A part of a home view.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PartJson(
        @Schema(
                description = "What it tells; a name ending in -before tells the same of the month before",
                examples = "kpis")
        String name,

        @Schema(description = "The vendor or agreement it is about", examples = "harborline") @Nullable
        String subject,

        @Schema(description = """
                        LIVE: answered now. STALE: the service did not answer, this is its last answer. UNAVAILABLE: it did not answer \
                        and never did. WITHHELD: the service refuses this caller.""") SectionStatus status,

        @Schema(description = "Why the part is not LIVE: SLOW, RESTING, UNREACHABLE, NOT_ALLOWED, UNKNOWN or REFUSED")
        @Nullable
        String reason,

        @Schema(description = "When the service gave a STALE answer") @Nullable
        Instant asOf,

        @Schema(description = "Age of the answer in seconds; 0 if LIVE") @Nullable
        Long ageSeconds,

        @Schema(type = SchemaType.OBJECT, description = "The service's own answer, unchanged") @JsonRawValue @Nullable
        String data) {

    static PartJson of(Part part, Instant now) {
        Told told = part.told();
        boolean live = told.status() == SectionStatus.LIVE;
        Instant asOf = told.asOf();
        return new PartJson(
                part.name(),
                part.subject(),
                told.status(),
                told.reason(),
                live ? null : asOf,
                live
                        ? Long.valueOf(0)
                        : asOf == null ? null : Duration.between(asOf, now).toSeconds(),
                told.data());
    }
}
