package dev.shorewise.gateway.scorecards.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.shorewise.gateway.scorecards.Scorecard;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Scorecard", description = "A vendor's month on one page.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ScorecardJson(
        @Schema(description = "Place in a ranking, 1 is the worst; absent where the vendor cannot be compared")
        @Nullable
        Integer rank,

        String vendorId,
        @Schema(examples = "2026-10") String month,

        @Schema(description = "True if a part is STALE or UNAVAILABLE")
        boolean partial,

        StandingJson standing,
        List<SectionJson> sections) {

    static ScorecardJson of(@Nullable Integer rank, Scorecard scorecard, Instant now) {
        return new ScorecardJson(
                rank,
                scorecard.vendorId(),
                scorecard.month().toString(),
                scorecard.partial(),
                StandingJson.of(scorecard.standing()),
                scorecard.sections().stream()
                        .map(section -> SectionJson.of(section, now))
                        .toList());
    }
}
