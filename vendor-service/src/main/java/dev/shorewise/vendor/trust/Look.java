package dev.shorewise.vendor.trust;

import java.util.List;
import java.util.Map;

/**
 * One question asked of a feed, and what came of it.
 *
 * @param check what was asked
 * @param subject whom or what it is about, by dimension; empty for the whole feed
 * @param sentence for a person
 * @param figures behind the sentence, one at least; absent ones could not be computed
 */
public record Look(
        Check check,
        Map<String, String> subject,
        Result result,
        String sentence,
        Map<String, Double> figures,
        Basis basis) {

    /**
     * How it was decided, and on what.
     *
     * @param method its definition
     * @param evidence ids of records, or addresses
     */
    public record Basis(String method, List<String> evidence) {}

    /** The questions. */
    public enum Check {
        COMPLETENESS,
        DUPLICATES,
        IMPOSSIBLE_TIMES,
        IMPOSSIBLE_SUMS,
        HEAPING_OF_WAITS,
        HEAPING_OF_REPORTS,
        LAST_DIGITS,
        FLOW_IMBALANCE,
        VARIANCE_LOSS,
        LATE_RESTATEMENTS,
        RUSHED_HANDLING,
        RUSHED_AGENTS,
        SITE_CONSISTENCY,
        INVITATIONS,
        REPORTED_FIGURES
    }

    /** What came of it. */
    public enum Result {
        CLEAR,
        /** Not enough records for a verdict: neither clear nor found. */
        NOT_ENOUGH_DATA,
        /** About the work, not about the records. */
        NOTICED,
        /** Odd, and to be explained. */
        WARNING,
        /** Records that cannot be true, or are missing. */
        BROKEN,
        /** Contradicted. */
        CONTRADICTED
    }

    static Look of(Check check, Result result, String sentence, Map<String, Double> figures, String method) {
        return new Look(check, Map.of(), result, sentence, figures, new Basis(method, List.of()));
    }

    Look about(Map<String, String> whom) {
        return new Look(check, whom, result, sentence, figures, basis);
    }

    Look with(List<String> evidence) {
        return new Look(check, subject, result, sentence, figures, new Basis(basis.method, evidence));
    }
}
