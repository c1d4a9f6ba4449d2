package dev.shorewise.statistics.agreement;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The additive model, score = work + reviewer, by least squares: the normal equations once work is eliminated, {@code C e =
 * q} with {@code C = sum over units of diag(m) - m m'/k}. Effects sum to zero.
 *
 * @param names of the reviewers who share work, directly or through others
 * @param effects of each, in points
 * @param inverse of C, on vectors that sum to zero
 * @param variance of a score around the model; NaN where nothing is left to see it by
 * @param degrees of freedom of that variance
 */
record TwoWayFit(List<String> names, double[] effects, double[][] inverse, double variance, int degrees) {

    private static final TwoWayFit NONE = new TwoWayFit(List.of(), new double[0], new double[0][0], Double.NaN, 0);

    static TwoWayFit of(Collection<List<Leniency.Score>> units) {
        Set<String> members = largestCircle(units);
        List<String> names = members.stream().sorted().toList();
        List<List<Leniency.Score>> used = units.stream()
                .filter(unit -> members.contains(unit.get(0).reviewer()))
                .toList();
        if (names.size() < 2) {
            return NONE;
        }
        int size = names.size();
        double[][] matrix = new double[size][size];
        double[] right = new double[size];
        int scores = 0;
        for (List<Leniency.Score> unit : used) {
            double work = mean(unit);
            scores += unit.size();
            for (Leniency.Score one : unit) {
                int i = names.indexOf(one.reviewer());
                right[i] += one.points() - work;
                matrix[i][i]++;
                for (Leniency.Score other : unit) {
                    matrix[i][names.indexOf(other.reviewer())] -= 1.0 / unit.size();
                }
            }
        }
        double[][] inverse = pseudoInverse(matrix);
        double[] effects = new double[size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                effects[i] += inverse[i][j] * right[j];
            }
        }
        int degrees = scores - used.size() - size + 1;
        return new TwoWayFit(names, effects, inverse, residual(used, names, effects) / degrees, degrees);
    }

    /** The variance of a weighted sum of effects, the weights summing to zero. */
    double variance(double[] weights) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            for (int j = 0; j < weights.length; j++) {
                sum += weights[i] * inverse[i][j] * weights[j];
            }
        }
        return variance * sum;
    }

    private static double residual(List<List<Leniency.Score>> units, List<String> names, double[] effects) {
        double squares = 0;
        for (List<Leniency.Score> unit : units) {
            double work = unit.stream()
                    .mapToDouble(score -> score.points() - effects[names.indexOf(score.reviewer())])
                    .average()
                    .orElse(0);
            for (Leniency.Score score : unit) {
                double left = score.points() - effects[names.indexOf(score.reviewer())] - work;
                squares += left * left;
            }
        }
        return squares;
    }

    /** Reviewers who never met, also through others, cannot be compared: the largest circle counts. */
    private static Set<String> largestCircle(Collection<List<Leniency.Score>> units) {
        Map<String, Set<String>> met = new TreeMap<>();
        units.forEach(unit -> unit.forEach(score -> unit.forEach(other ->
                met.computeIfAbsent(score.reviewer(), name -> new HashSet<>()).add(other.reviewer()))));
        Set<String> largest = Set.of();
        Map<String, Set<String>> circles = new HashMap<>();
        for (String name : met.keySet()) {
            if (!circles.containsKey(name)) {
                Set<String> circle = circle(name, met);
                circle.forEach(member -> circles.put(member, circle));
                largest = circle.size() > largest.size() ? circle : largest;
            }
        }
        return largest;
    }

    private static Set<String> circle(String first, Map<String, Set<String>> met) {
        Set<String> circle = new HashSet<>(Set.of(first));
        Deque<String> open = new ArrayDeque<>(circle);
        while (!open.isEmpty()) {
            for (String next : met.getOrDefault(open.remove(), Set.of())) {
                if (circle.add(next)) {
                    open.add(next);
                }
            }
        }
        return circle;
    }

    /** Of a matrix whose rows sum to zero: invert it with 1/size added everywhere, then take that away. */
    private static double[][] pseudoInverse(double[][] matrix) {
        int size = matrix.length;
        double[][] left = new double[size][];
        double[][] right = new double[size][size];
        for (int i = 0; i < size; i++) {
            left[i] = Arrays.stream(matrix[i]).map(value -> value + 1.0 / size).toArray();
            right[i][i] = 1;
        }
        for (int pivot = 0; pivot < size; pivot++) {
            // symmetric and positive definite: every pivot is above 0
            double head = left[pivot][pivot];
            for (int i = 0; i < size; i++) {
                double factor = i == pivot ? 0 : left[i][pivot] / head;
                for (int j = 0; j < size && factor != 0; j++) {
                    left[i][j] -= factor * left[pivot][j];
                    right[i][j] -= factor * right[pivot][j];
                }
            }
        }
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                right[i][j] = right[i][j] / left[i][i] - 1.0 / size;
            }
        }
        return right;
    }

    private static double mean(List<Leniency.Score> unit) {
        return unit.stream().mapToDouble(Leniency.Score::points).average().orElse(0);
    }
}
