package dev.shorewise.gateway.scorecards.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.shorewise.gateway.questions.SectionStatus;
import dev.shorewise.gateway.scorecards.Section;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Section", description = "A part of a scorecard.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record SectionJson(
        @Schema(
                description = "vendor (who it is), contract (KPIs), customers (satisfaction) or money (unit costs)",
                examples = "contract")
        String name,

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

        @Schema(type = SchemaType.OBJECT, description = """
                        The service's own answer, unchanged: of /v1/vendors/{vendorId}, /v1/kpis, /v1/satisfaction or \
                        /v1/unit-costs""") @JsonRawValue @Nullable
        String data) {

    static SectionJson of(Section section, Instant now) {
        Instant asOf = section.asOf();
        boolean live = section.status() == SectionStatus.LIVE;
        return new SectionJson(
                section.name().label(),
                section.status(),
                section.reason(),
                live ? null : asOf,
                live
                        ? Long.valueOf(0)
                        : asOf == null ? null : Duration.between(asOf, now).toSeconds(),
                section.data());
    }
}
