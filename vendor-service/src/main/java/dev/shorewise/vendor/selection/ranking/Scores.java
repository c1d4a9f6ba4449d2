package dev.shorewise.vendor.selection.ranking;

import dev.shorewise.statistics.decision.Alternative;
import dev.shorewise.vendor.selection.Criterion;
import dev.shorewise.vendor.selection.Sheet;
import dev.shorewise.vendor.selection.Tender;
import dev.shorewise.vendor.selection.ranking.Ranking.CriterionScore;
import dev.shorewise.vendor.selection.ranking.Ranking.Standing;
import java.util.List;

/** Marks, figures and track records as scores between 0 and 1. */
final class Scores {

    private Scores() {}

    static Standing of(Judged judged, Tender.Bidder bidder) {
        List<CriterionScore> scores = judged.tender().criteria().stream()
                .map(criterion -> of(judged, bidder, criterion))
                .toList();
        double points = 0;
        double low = 0;
        double high = 0;
        for (int j = 0; j < scores.size(); j++) {
            double weight = judged.tender().criteria().get(j).weight();
            points += weight * scores.get(j).value();
            low += weight * scores.get(j).low();
            high += weight * scores.get(j).high();
        }
        return new Standing(bidder.id(), bidder.name(), points, low, high, scores);
    }

    static Alternative alternative(Standing standing) {
        return new Alternative(
                standing.bidderId(),
                standing.scores().stream()
                        .map(score -> new Alternative.Score(score.low(), score.value(), score.high()))
                        .toList());
    }

    private static CriterionScore of(Judged judged, Tender.Bidder bidder, Criterion criterion) {
        if (judged.tender().isJudged(bidder, criterion)) {
            return marks(judged, bidder, criterion);
        }
        if (criterion.source() == Criterion.Source.FIGURE) {
            double value = judged.facts()
                    .figure(bidder.id(), criterion.id())
                    .map(figure -> criterion.figure().orElseThrow().unit(figure.value()))
                    .orElse(0.0);
            return new CriterionScore(criterion.id(), value, value, value, 0);
        }
        return judged.record(bidder.id(), criterion.id())
                .map(record -> new CriterionScore(criterion.id(), record.value(), record.low(), record.high(), 0))
                .orElseGet(() -> new CriterionScore(criterion.id(), .5, 0, 1, 0));
    }

    private static CriterionScore marks(Judged judged, Tender.Bidder bidder, Criterion criterion) {
        double[] marks = judged.sheets().stream()
                .flatMap(sheet -> sheet.mark(bidder.id(), criterion.id()).stream())
                .mapToDouble(mark -> mark.score() / Sheet.BEST)
                .sorted()
                .toArray();
        if (marks.length == 0) {
            return new CriterionScore(criterion.id(), .5, 0, 1, 0);
        }
        double mean = java.util.Arrays.stream(marks).average().orElseThrow();
        double low = Math.min(mean, marks[0]);
        double high = Math.max(mean, marks[marks.length - 1]);
        return new CriterionScore(criterion.id(), mean, low, high, marks.length);
    }
}
