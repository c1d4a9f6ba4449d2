package dev.shorewise.vendor.selection.ranking;

import dev.shorewise.statistics.decision.Alternative;
import dev.shorewise.statistics.decision.Crossing;
import dev.shorewise.statistics.decision.Smaa;
import dev.shorewise.statistics.decision.WeightFlip;
import dev.shorewise.vendor.selection.Tender;
import dev.shorewise.vendor.selection.ranking.Ranking.Excluded;
import dev.shorewise.vendor.selection.ranking.Ranking.Standing;
import dev.shorewise.vendor.selection.ranking.Robustness.CriterionCrossing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Ranks what was judged. */
public final class Ranker {

    private static final int DRAWS = 50_000;
    private static final double NEAR = .2;

    private Ranker() {}

    /**
     * The ranking, additive over criteria.
     *
     * @param seed of the weightings that are drawn
     */
    public static Ranking rank(Judged judged, long seed) {
        List<Tender.Bidder> admitted = new ArrayList<>();
        List<Excluded> excluded = new ArrayList<>();
        for (Tender.Bidder bidder : judged.tender().bidders()) {
            List<Tender.Gate> failed = judged.failed(bidder);
            if (failed.isEmpty()) {
                admitted.add(bidder);
            } else {
                excluded.add(new Excluded(
                        bidder.id(),
                        bidder.name(),
                        failed.stream().map(Tender.Gate::id).toList()));
            }
        }
        List<Standing> standings = standings(judged, admitted);
        Robustness robustness = admitted.size() < 2 ? Robustness.NONE : robustness(judged, admitted, standings, seed);
        Agreement agreement = Agreement.of(judged.tender(), admitted, judged.sheets());
        return new Ranking(
                standings,
                excluded,
                robustness,
                agreement,
                Sentences.of(judged.tender(), standings, excluded, robustness, agreement));
    }

    private static List<Standing> standings(Judged judged, List<Tender.Bidder> admitted) {
        return admitted.stream()
                .map(bidder -> Scores.of(judged, bidder))
                .sorted(Comparator.comparingDouble(Standing::points).reversed().thenComparing(Standing::bidderId))
                .toList();
    }

    private static Robustness robustness(
            Judged judged, List<Tender.Bidder> admitted, List<Standing> standings, long seed) {
        List<Double> weights = judged.tender().weights();
        List<Alternative> alternatives =
                standings.stream().map(Scores::alternative).toList();
        List<CriterionCrossing> crossings = new ArrayList<>();
        for (int j = 0; j < weights.size(); j++) {
            String criterion = judged.tender().criteria().get(j).id();
            Stream.of(Crossing.below(alternatives, weights, j), Crossing.above(alternatives, weights, j))
                    .flatMap(java.util.Optional::stream)
                    .map(crossing -> new CriterionCrossing(criterion, 100 * crossing.weight(), crossing.then()))
                    .forEach(crossings::add);
        }
        List<String> withoutOne = new ArrayList<>();
        for (int evaluator = 0;
                judged.sheets().size() > 1 && evaluator < judged.sheets().size();
                evaluator++) {
            withoutOne.add(standings(judged.without(evaluator), admitted).get(0).bidderId());
        }
        return new Robustness(
                Smaa.of(alternatives, weights, new Smaa.Plan(1, DRAWS, seed)),
                Smaa.of(alternatives, weights, new Smaa.Plan(NEAR, DRAWS, seed)),
                WeightFlip.smallest(alternatives, weights).orElse(null),
                crossings,
                withoutOne,
                DRAWS,
                seed);
    }
}
