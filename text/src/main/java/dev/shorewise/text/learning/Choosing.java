package dev.shorewise.text.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Learns one question with several answers of which one is right: multinomial logistic regression, with the penalties, the
 * scaling and the weighting of n-grams of {@link Learner}. Where answers are alike it tells them apart better than one
 * question each.
 */
public final class Choosing {

    private final Learner learner;
    private final List<Example> examples;
    private final int[] right;
    private final float[] importance;
    private final int answers;
    private final int width;
    private final int block;
    private final float[][] ratios;
    private final float[][] scaled;
    private final Scaling scaling;

    private Choosing(Learner learner, List<Example> examples, int[] right, int answers, float[] importance) {
        this.learner = learner;
        this.examples = examples;
        this.right = right;
        this.answers = answers;
        this.importance = importance;
        this.width = examples.get(0).vector().length;
        this.block = 1 + width + Grams.BUCKETS;
        this.scaling = Scaling.of(examples, width);
        this.scaled = examples.stream()
                .map(example -> scaling.apply(example.vector()))
                .toArray(float[][]::new);
        this.ratios = new float[answers][];
        for (int answer = 0; answer < answers; answer++) {
            boolean[] yes = new boolean[right.length];
            for (int i = 0; i < yes.length; i++) {
                yes[i] = right[i] == answer;
            }
            ratios[answer] = Learner.ratios(examples, yes, importance);
        }
    }

    /**
     * Learns: an answer's chance is the exponential of its odds over the sum of all answers' exponentials.
     *
     * @param examples all with a vector of the same width
     * @param right the right answer to each, from 0
     * @param answers how many there are
     * @param importance the weight of each example, 1 for a plain one
     */
    public static List<Yes> learn(
            Learner learner, List<Example> examples, int[] right, int answers, float[] importance) {
        return new Choosing(learner, examples, right, answers, importance).learn();
    }

    private List<Yes> learn() {
        double[] point = new double[answers * block];
        new Descent().run(this::slope, point, learner.rounds());
        List<Yes> learnt = new ArrayList<>();
        for (int answer = 0; answer < answers; answer++) {
            int grams = answer * block + 1 + width;
            float[] weights = new float[Grams.BUCKETS];
            for (int i = 0; i < weights.length; i++) {
                weights[i] = (float) (point[grams + i] * ratios[answer][i]);
            }
            learnt.add(scaling.undo(point, answer * block, weights));
        }
        return learnt;
    }

    private double slope(double[] point, double[] gradient) {
        Arrays.fill(gradient, 0);
        float[][] weights = new float[answers][width];
        for (int answer = 0; answer < answers; answer++) {
            for (int i = 0; i < width; i++) {
                weights[answer][i] = (float) point[answer * block + 1 + i];
            }
        }
        double loss = 0;
        double[] odds = new double[answers];
        for (int n = 0; n < scaled.length; n++) {
            double largest = Double.NEGATIVE_INFINITY;
            for (int answer = 0; answer < answers; answer++) {
                odds[answer] = odds(point, weights[answer], n, answer);
                largest = Math.max(largest, odds[answer]);
            }
            double sum = 0;
            for (double one : odds) {
                sum += Math.exp(one - largest);
            }
            loss += importance[n] * (largest + Math.log(sum) - odds[right[n]]);
            for (int answer = 0; answer < answers; answer++) {
                double chance = Math.exp(odds[answer] - largest) / sum;
                push(gradient, importance[n] * (chance - (right[n] == answer ? 1 : 0)), n, answer);
            }
        }
        return loss + penalty(point, gradient);
    }

    private double odds(double[] point, float[] weights, int n, int answer) {
        Grams grams = examples.get(n).grams();
        int[] buckets = grams.buckets();
        float[] values = grams.values();
        double odds = point[answer * block] + Learner.dot(weights, scaled[n]);
        int from = answer * block + 1 + width;
        float[] ratio = ratios[answer];
        for (int i = 0; i < buckets.length; i++) {
            odds += point[from + buckets[i]] * ratio[buckets[i]] * values[i];
        }
        return odds;
    }

    private void push(double[] gradient, double push, int n, int answer) {
        int from = answer * block;
        gradient[from++] += push;
        for (float value : scaled[n]) {
            gradient[from++] += push * value;
        }
        int[] buckets = examples.get(n).grams().buckets();
        float[] values = examples.get(n).grams().values();
        float[] ratio = ratios[answer];
        for (int i = 0; i < buckets.length; i++) {
            gradient[from + buckets[i]] += push * ratio[buckets[i]] * values[i];
        }
    }

    /** Biases are free. */
    private double penalty(double[] point, double[] gradient) {
        double penalty = 0;
        for (int i = 0; i < point.length; i++) {
            int place = i % block;
            if (place > 0) {
                double freedom = place <= width ? learner.vectorFreedom() : learner.gramFreedom();
                gradient[i] += point[i] / freedom;
                penalty += point[i] * point[i] / (2 * freedom);
            }
        }
        return penalty;
    }
}
