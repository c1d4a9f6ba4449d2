package dev.shorewise.vendor.selection;

import dev.shorewise.statistics.decision.PairwiseWeights;
import dev.shorewise.vendor.findings.Finding;
import dev.shorewise.vendor.findings.Words;
import java.util.List;
import java.util.Map;

/**
 * Weights of criteria that follow from comparing them in pairs ({@code decide/ahp-consistency@1}), kept with the tender.
 *
 * @param comparisons one a pair
 * @param lambda largest eigenvalue of the judgements; as many as there are criteria if all fit together
 * @param ratio consistency ratio, {@value PairwiseWeights#MOST} at most
 */
public record Weighing(List<Judgement> comparisons, double lambda, double ratio) {

    /** The largest difference in importance that is told apart. */
    private static final double MOST_TIMES = 9;

    private static final double ROUNDING = 1e-9;

    /**
     * A judgement.
     *
     * @param times how many times as important a criterion is as the other, from a ninth to 9
     */
    public record Judgement(String criterionId, String overId, double times) {

        public Judgement {
            if (!(times >= 1 / MOST_TIMES - ROUNDING && times <= MOST_TIMES + ROUNDING)) {
                throw Tender.flawed("comparisons: times from a ninth to 9.");
            }
        }
    }

    /** Weights and how they came about. @param points of 100, in the order of the criteria */
    public record Weighed(List<Double> points, Weighing weighing) {}

    public Weighing {
        comparisons = List.copyOf(comparisons);
    }

    /**
     * Weighs criteria.
     *
     * @param criteria their ids, three to ten
     * @throws SelectionRefusal unless each pair is compared once, and judgements fit together
     */
    public static Weighed of(List<String> criteria, List<Judgement> comparisons) {
        int n = criteria.size();
        if (n < PairwiseWeights.LEAST || n > PairwiseWeights.most() || comparisons.size() != n * (n - 1) / 2) {
            throw Tender.flawed("comparisons: each pair of three to " + PairwiseWeights.most() + " criteria once.");
        }
        PairwiseWeights found = PairwiseWeights.of(matrix(criteria, comparisons));
        if (!found.isConsistent()) {
            throw Tender.flawed(
                    "The comparisons do not fit together (consistency ratio %s, %s at most); look first at %s against %s."
                            .formatted(
                                    Words.percent(found.ratio()),
                                    Words.percent(PairwiseWeights.MOST),
                                    criteria.get(found.oddest().row()),
                                    criteria.get(found.oddest().column())));
        }
        return new Weighed(
                found.weights().stream().map(weight -> 100 * weight).toList(),
                new Weighing(comparisons, found.lambda(), found.ratio()));
    }

    /** How the weights came about, in words. */
    public Finding finding() {
        return new Finding(
                        "weights-from-pairs",
                        "The weights follow from %d comparisons in pairs, and these judgements are consistent enough (consistency ratio %s; 10 %% is allowed)."
                                .formatted(comparisons.size(), Words.percent(ratio)),
                        Map.of(),
                        PairwiseWeights.METHOD)
                .with("lambda", lambda)
                .with("consistencyRatio", ratio)
                .with("comparisons", comparisons.size());
    }

    private static double[][] matrix(List<String> criteria, List<Judgement> comparisons) {
        int n = criteria.size();
        double[][] matrix = new double[n][n];
        for (int i = 0; i < n; i++) {
            matrix[i][i] = 1;
        }
        for (Judgement one : comparisons) {
            int row = criteria.indexOf(one.criterionId());
            int column = criteria.indexOf(one.overId());
            if (row < 0 || column < 0 || row == column || matrix[row][column] != 0) {
                throw Tender.flawed("comparisons: each pair of criteria once, and no other.");
            }
            matrix[row][column] = one.times();
            matrix[column][row] = 1 / one.times();
        }
        return matrix;
    }
}
