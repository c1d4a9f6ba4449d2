package dev.shorewise.gateway.scorecards.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.shorewise.gateway.scorecards.Ranking;
import dev.shorewise.gateway.scorecards.Scorecard;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Ranking", description = "Every vendor that the caller may see.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RankingJson(
        @Schema(examples = "2026-10") String month,

        @Schema(description = """
                        WORST_FIRST: the lowest service level (default definition) first, of equal levels the one with more contacts \
                        offered. Vendors without a measured level, or with fewer than 100 contacts offered, have no rank and come last.""", enumeration = "WORST_FIRST")
        String order,

        boolean partial,

        @Schema(description = "Age in seconds of the list of vendors where the registry does not answer now") @Nullable
        Long vendorsAgeSeconds,

        List<ScorecardJson> scorecards) {

    static RankingJson of(Ranking ranking, Instant now) {
        List<ScorecardJson> scorecards = new ArrayList<>();
        for (Scorecard scorecard : ranking.scorecards()) {
            Integer rank = scorecard.standing().ranked() ? scorecards.size() + 1 : null;
            scorecards.add(ScorecardJson.of(rank, scorecard, now));
        }
        Instant asOf = ranking.asOf();
        return new RankingJson(
                ranking.month().toString(),
                "WORST_FIRST",
                ranking.partial(),
                asOf == null ? null : Duration.between(asOf, now).toSeconds(),
                scorecards);
    }
}
