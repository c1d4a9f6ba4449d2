package dev.shorewise.text.learning;

import java.util.Arrays;
import java.util.List;

/**
 * Learns one yes-or-no question by logistic regression with two penalties, one on the vector's weights, one on those of
 * the n-grams. Numbers of the vector are brought to mean 0 and deviation 1 first; n-grams are weighted by how much more
 * often they occur with yes than with no (Wang and Manning 2012). Both are worked into the weights that come out.
 *
 * @param vectorFreedom the larger, the more the vector's weights may say (the C of common libraries)
 * @param gramFreedom likewise of the n-grams
 * @param rounds steps at the most
 */
public record Learner(double vectorFreedom, double gramFreedom, int rounds) {

    /** What has served on every set so far. */
    public static final Learner USUAL = new Learner(0.003, 0.5, 80);

    /**
     * Learns.
     *
     * @param examples all with a vector of the same width
     * @param yes the answer to each
     * @param importance the weight of each, 1 for a plain one
     */
    public Yes learn(List<Example> examples, boolean[] yes, float[] importance) {
        int width = examples.get(0).vector().length;
        Scaling scaling = Scaling.of(examples, width);
        float[] ratios = ratios(examples, yes, importance);
        double[] point = new double[1 + width + Grams.BUCKETS];
        float[][] scaled = examples.stream()
                .map(example -> scaling.apply(example.vector()))
                .toArray(float[][]::new);
        new Descent()
                .run((at, gradient) -> slope(examples, scaled, yes, importance, ratios, at, gradient), point, rounds);
        float[] grams = new float[Grams.BUCKETS];
        for (int i = 0; i < grams.length; i++) {
            grams[i] = (float) (point[1 + width + i] * ratios[i]);
        }
        return scaling.undo(point, 0, grams);
    }

    private double slope(
            List<Example> examples,
            float[][] scaled,
            boolean[] yes,
            float[] importance,
            float[] ratios,
            double[] point,
            double[] gradient) {
        int width = scaled[0].length;
        float[] weights = new float[width];
        double[] up = new double[width];
        for (int i = 0; i < width; i++) {
            weights[i] = (float) point[1 + i];
        }
        Arrays.fill(gradient, 0);
        double loss = 0;
        for (int n = 0; n < scaled.length; n++) {
            Grams grams = examples.get(n).grams();
            int[] buckets = grams.buckets();
            float[] values = grams.values();
            double odds = point[0] + dot(weights, scaled[n]);
            for (int i = 0; i < buckets.length; i++) {
                odds += point[1 + width + buckets[i]] * ratios[buckets[i]] * values[i];
            }
            double sign = yes[n] ? 1 : -1;
            double margin = sign * odds;
            loss += importance[n]
                    * (margin > 0 ? Math.log1p(Math.exp(-margin)) : -margin + Math.log1p(Math.exp(margin)));
            double push = -sign * importance[n] / (1 + Math.exp(margin));
            gradient[0] += push;
            float[] x = scaled[n];
            for (int i = 0; i < width; i++) {
                up[i] += push * x[i];
            }
            for (int i = 0; i < buckets.length; i++) {
                gradient[1 + width + buckets[i]] += push * ratios[buckets[i]] * values[i];
            }
        }
        for (int i = 0; i < width; i++) {
            gradient[1 + i] = up[i] + point[1 + i] / vectorFreedom;
            loss += point[1 + i] * point[1 + i] / (2 * vectorFreedom);
        }
        for (int i = 1 + width; i < point.length; i++) {
            gradient[i] += point[i] / gramFreedom;
            loss += point[i] * point[i] / (2 * gramFreedom);
        }
        return loss;
    }

    static float dot(float[] a, float[] b) {
        float first = 0;
        float second = 0;
        float third = 0;
        float fourth = 0;
        int i = 0;
        for (; i + 3 < a.length; i += 4) {
            first += a[i] * b[i];
            second += a[i + 1] * b[i + 1];
            third += a[i + 2] * b[i + 2];
            fourth += a[i + 3] * b[i + 3];
        }
        for (; i < a.length; i++) {
            first += a[i] * b[i];
        }
        return first + second + third + fourth;
    }

    /** How much more often each n-gram occurs with yes than with no, as a logarithm. */
    static float[] ratios(List<Example> examples, boolean[] yes, float[] importance) {
        double[][] sums = new double[2][Grams.BUCKETS];
        Arrays.fill(sums[0], 1);
        Arrays.fill(sums[1], 1);
        for (int n = 0; n < yes.length; n++) {
            double[] sum = sums[yes[n] ? 1 : 0];
            for (int bucket : examples.get(n).grams().buckets()) {
                sum[bucket] += importance[n];
            }
        }
        double no = Arrays.stream(sums[0]).sum();
        double total = Arrays.stream(sums[1]).sum();
        float[] ratios = new float[Grams.BUCKETS];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = (float) Math.log(sums[1][i] / total * no / sums[0][i]);
        }
        return ratios;
    }
}
