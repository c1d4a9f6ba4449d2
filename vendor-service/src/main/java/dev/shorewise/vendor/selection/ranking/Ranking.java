package dev.shorewise.vendor.selection.ranking;

import dev.shorewise.vendor.findings.Finding;
import java.util.ArrayList;
import java.util.List;

/**
 * Who is first, and how much of that is opinion.
 *
 * @param standings of those who pass all gates, best first
 * @param excluded those who do not
 * @param robustness of the first place
 * @param agreement between evaluators
 * @param findings the same in sentences
 */
public record Ranking(
        List<Standing> standings,
        List<Excluded> excluded,
        Robustness robustness,
        Agreement agreement,
        List<Finding> findings) {

    public Ranking {
        standings = List.copyOf(standings);
        excluded = List.copyOf(excluded);
        findings = List.copyOf(findings);
    }

    /** The same with something more to know. */
    public Ranking with(Finding finding) {
        List<Finding> more = new ArrayList<>(findings);
        more.add(finding);
        return new Ranking(standings, excluded, robustness, agreement, more);
    }

    /**
     * A bidder's place.
     *
     * @param points 0 to 100 under the given weights
     * @param low the points at the worse end of everything that is not known exactly
     * @param high those at the better end
     */
    public record Standing(
            String bidderId, String name, double points, double low, double high, List<CriterionScore> scores) {}

    /**
     * What a bidder gets in one criterion.
     *
     * @param value 0 to 1
     * @param low the lowest evaluator, or the worse end of a track record
     * @param high the highest evaluator, or the better end
     * @param evaluators whose marks it rests on; 0 for figures
     */
    public record CriterionScore(String criterionId, double value, double low, double high, int evaluators) {}

    /** A bidder who must have something and has not. @param gates their ids */
    public record Excluded(String bidderId, String name, List<String> gates) {}
}
