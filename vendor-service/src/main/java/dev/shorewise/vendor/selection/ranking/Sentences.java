package dev.shorewise.vendor.selection.ranking;

import static dev.shorewise.vendor.findings.Words.one;
import static dev.shorewise.vendor.findings.Words.percent;

import dev.shorewise.statistics.decision.Acceptability;
import dev.shorewise.statistics.decision.KendallW;
import dev.shorewise.statistics.decision.Smaa;
import dev.shorewise.statistics.decision.WeightFlip;
import dev.shorewise.vendor.findings.Finding;
import dev.shorewise.vendor.selection.Tender;
import dev.shorewise.vendor.selection.ranking.Ranking.Excluded;
import dev.shorewise.vendor.selection.ranking.Ranking.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A ranking in words. */
final class Sentences {

    /** Below this share of points moved, weights as good as the given ones crown another. */
    private static final double SMALL = .05;

    private static final double WEAK_ORDER = .5;
    private static final String ADDITIVE = "decide/weighted-sum@1";

    private Sentences() {}

    static List<Finding> of(
            Tender tender,
            List<Standing> standings,
            List<Excluded> excluded,
            Robustness robustness,
            Agreement agreement) {
        List<Finding> findings = new ArrayList<>();
        for (Excluded out : excluded) {
            findings.add(Finding.of(
                            "gate-not-passed",
                            ADDITIVE,
                            "%s is not ranked: it lacks %s, which every bidder must have.",
                            out.name(),
                            String.join(", ", out.gates()))
                    .with("gatesMissed", out.gates().size()));
        }
        if (standings.size() > 1) {
            findings.add(leads(standings));
            findings.add(shares(standings, robustness));
            findings.add(flip(tender, standings, robustness));
            evaluators(standings, robustness, agreement, findings);
        }
        return findings;
    }

    private static Finding leads(List<Standing> standings) {
        Standing first = standings.get(0);
        Standing second = standings.get(1);
        return Finding.of(
                        "first-place",
                        ADDITIVE,
                        "%s leads with %s of 100 points (%s to %s) before %s with %s (%s to %s).",
                        first.name(),
                        one(first.points()),
                        one(first.low()),
                        one(first.high()),
                        second.name(),
                        one(second.points()),
                        one(second.low()),
                        one(second.high()))
                .with("points", first.points())
                .with("pointsOfSecond", second.points());
    }

    private static Finding shares(List<Standing> standings, Robustness robustness) {
        Acceptability leader = robustness.allWeights().get(0);
        String list = robustness.allWeights().stream()
                .map(one -> name(standings, one.id()) + " for " + percent(one.first()))
                .collect(Collectors.joining(", "));
        return Finding.of(
                        "share-of-weightings",
                        Smaa.METHOD,
                        "Over all ways to weigh the criteria the first place goes to %s (give or take %s).",
                        list,
                        percent(leader.error()))
                .with("share", leader.first())
                .with("error", leader.error())
                .with("shareNear", robustness.nearWeights().get(0).first())
                .with("draws", robustness.draws());
    }

    private static Finding flip(Tender tender, List<Standing> standings, Robustness robustness) {
        WeightFlip flip = robustness.smallestFlip();
        String leader = standings.get(0).name();
        if (flip == null) {
            return Finding.of("no-weights-flip", WeightFlip.METHOD, "No weights make anybody but %s first.", leader)
                    .with("share", robustness.allWeights().get(0).first());
        }
        List<String> more = new ArrayList<>();
        List<String> less = new ArrayList<>();
        for (int j = 0; j < flip.weights().size(); j++) {
            double moved = flip.weights().get(j) - tender.weights().get(j);
            if (Math.abs(moved) > 1e-9) {
                (moved > 0 ? more : less).add(tender.criteria().get(j).title());
            }
        }
        String what = flip.moved() < 1e-9
                ? "Without any change of weights %s is level with %s."
                        .formatted(name(standings, flip.challenger()), leader)
                : "Moving %s of the 100 points from %s to %s is enough for %s to draw level with %s."
                        .formatted(
                                one(100 * flip.moved()),
                                String.join(", ", less),
                                String.join(", ", more),
                                name(standings, flip.challenger()),
                                leader);
        return new Finding(
                        flip.moved() < SMALL ? "winner-hangs-on-weights" : "weights-that-flip",
                        what,
                        java.util.Map.of(),
                        WeightFlip.METHOD)
                .with("pointsMoved", 100 * flip.moved());
    }

    private static void evaluators(
            List<Standing> standings, Robustness robustness, Agreement agreement, List<Finding> findings) {
        KendallW order = agreement.order();
        if (order != null) {
            findings.add(Finding.of(
                            order.value() < WEAK_ORDER ? "evaluators-disagree" : "evaluators-agree",
                            KendallW.METHOD,
                            "The %d evaluators put the bidders %s (W %.2f; 1 is full agreement).",
                            order.judges(),
                            order.value() < WEAK_ORDER ? "in rather different orders" : "in much the same order",
                            order.value())
                    .with("kendallW", order.value())
                    .with("evaluators", order.judges()));
        }
        String leader = standings.get(0).bidderId();
        long others = robustness.withoutOne().stream()
                .filter(winner -> !winner.equals(leader))
                .count();
        if (others > 0) {
            findings.add(Finding.of(
                            "winner-hangs-on-one-evaluator",
                            ADDITIVE,
                            "Without the sheet of one of %d evaluators, somebody else would be first.",
                            agreement.evaluators())
                    .with("evaluatorsWhoDecide", others));
        }
    }

    private static String name(List<Standing> standings, String id) {
        return standings.stream()
                .filter(standing -> standing.bidderId().equals(id))
                .map(Standing::name)
                .findFirst()
                .orElse(id);
    }
}
