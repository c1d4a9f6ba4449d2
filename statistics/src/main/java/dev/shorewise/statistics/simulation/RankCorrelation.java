package dev.shorewise.statistics.simulation;

import java.util.List;

/**
 * Which inputs go up and down together, as Spearman's rank correlation.
 *
 * <p>For normal scores the aim is converted by {@code 2 sin(pi rho/6)} (finance, section 11.4).
 *
 * @param pairs each pair once
 */
public record RankCorrelation(List<Pair> pairs) {

    /** No pair. */
    public static final RankCorrelation NONE = new RankCorrelation(List.of());

    /**
     * Two inputs.
     *
     * @param first an input's name
     * @param second another's
     * @param spearman between -1 and 1, both excluded
     */
    public record Pair(String first, String second, double spearman) {

        public Pair {
            if (first.equals(second) || !(spearman > -1 && spearman < 1)) {
                throw new IllegalArgumentException("two inputs correlate by more than -1 and less than 1, but got "
                        + first + ", " + second + ", " + spearman);
            }
        }
    }

    public RankCorrelation {
        pairs = List.copyOf(pairs);
    }

    /** The inputs that are in a pair, in the order of the given names. */
    List<String> members(List<String> names) {
        for (Pair pair : pairs) {
            if (!names.contains(pair.first()) || !names.contains(pair.second())) {
                throw new IllegalArgumentException(
                        "there is no such pair of uncertain inputs: " + pair.first() + ", " + pair.second());
            }
        }
        return names.stream()
                .filter(name -> pairs.stream()
                        .anyMatch(pair ->
                                pair.first().equals(name) || pair.second().equals(name)))
                .toList();
    }

    /**
     * The factor L of the correlation of normal scores, L L' = R.
     *
     * @throws IllegalArgumentException if no variables correlate like this
     */
    double[][] factor(List<String> members) {
        double[][] aim = new double[members.size()][members.size()];
        for (int i = 0; i < aim.length; i++) {
            aim[i][i] = 1;
        }
        for (Pair pair : pairs) {
            int i = members.indexOf(pair.first());
            int j = members.indexOf(pair.second());
            aim[i][j] = 2 * Math.sin(Math.PI * pair.spearman() / 6);
            aim[j][i] = aim[i][j];
        }
        return Cholesky.factor(aim);
    }
}
