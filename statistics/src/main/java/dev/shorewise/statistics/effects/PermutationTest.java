package dev.shorewise.statistics.effects;

import dev.shorewise.statistics.simulation.Uniforms;
import java.util.Arrays;

/**
 * Whether two groups differ in their mean, by dealing their values out anew. Every deal where there are at most
 * {@value #ALL_OF}, otherwise {@value #DRAWN} drawn ones; two-sided.
 *
 * @param chance the share of deals that part the means as far or farther; with drawn deals {@code (hits + 1)/(deals + 1)}
 * @param deals how many were looked at
 * @param isExact whether these are all
 */
public record PermutationTest(double chance, long deals, boolean isExact) {

    /** The definition. */
    public static final String METHOD = "test/permutation@1";

    private static final int ALL_OF = 200_000;
    private static final int DRAWN = 20_000;
    private static final double ROUNDING = 1e-9;

    /** Of both groups; the seed decides the deals where they are drawn. */
    public static PermutationTest of(double[] first, double[] second, long seed) {
        double[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        Deal deal = new Deal(all, first.length);
        return deals(all.length, first.length) <= ALL_OF ? deal.every() : deal.drawn(seed);
    }

    /** n over k. */
    private static double deals(int n, int k) {
        double deals = 1;
        for (int i = 1; i <= k; i++) {
            deals *= (double) (n - k + i) / i;
        }
        return deals;
    }

    /** Values and how many of them the first group gets. */
    private static final class Deal {

        private final double[] values;
        private final int size;
        private final double total;
        private final double reached;
        private long hits;
        private long deals;

        Deal(double[] values, int size) {
            this.values = values;
            this.size = size;
            this.total = Arrays.stream(values).sum();
            this.reached = Math.abs(apart(Arrays.stream(values, 0, size).sum()));
        }

        PermutationTest every() {
            choose(0, 0, 0);
            return new PermutationTest((double) hits / deals, deals, true);
        }

        PermutationTest drawn(long seed) {
            Uniforms dice = new Uniforms(seed, "deal");
            double[] dealt = values.clone();
            for (int deal = 0; deal < DRAWN; deal++) {
                double sum = 0;
                for (int i = 0; i < size; i++) {
                    int other = i + (int) (dice.at(deal * (long) size + i) * (dealt.length - i));
                    double taken = dealt[other];
                    dealt[other] = dealt[i];
                    dealt[i] = taken;
                    sum += taken;
                }
                look(sum);
            }
            return new PermutationTest((hits + 1.0) / (deals + 1), deals, false);
        }

        private void choose(int from, int chosen, double sum) {
            if (chosen == size) {
                look(sum);
                return;
            }
            for (int next = from; next <= values.length - (size - chosen); next++) {
                choose(next + 1, chosen + 1, sum + values[next]);
            }
        }

        private void look(double sum) {
            deals++;
            hits += Math.abs(apart(sum)) >= reached - ROUNDING * (1 + reached) ? 1 : 0;
        }

        private double apart(double sum) {
            return sum / size - (total - sum) / (values.length - size);
        }
    }
}
