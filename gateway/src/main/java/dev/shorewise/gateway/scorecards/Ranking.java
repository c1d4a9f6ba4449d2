package dev.shorewise.gateway.scorecards;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All vendors that a caller may see, worst first; those that cannot be compared follow at the end.
 *
 * @param complete true if the registry said now which vendors there are
 * @param asOf when it said so last, if it did not now; null otherwise
 */
public record Ranking(
        YearMonth month,
        List<Scorecard> scorecards,
        boolean complete,
        @Nullable Instant asOf) {

    public Ranking {
        scorecards = List.copyOf(scorecards);
    }

    /** True if a part of any scorecard, or the list itself, is missing or old. */
    public boolean partial() {
        return !complete || scorecards.stream().anyMatch(Scorecard::partial);
    }
}
