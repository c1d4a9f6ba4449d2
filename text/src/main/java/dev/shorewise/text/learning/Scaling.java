package dev.shorewise.text.learning;

import java.util.List;

/** Brings each number of a vector to mean 0 and deviation 1. */
@SuppressWarnings("ArrayRecordComponent")
record Scaling(float[] means, float[] deviations) {

    static Scaling of(List<Example> examples, int width) {
        double[] sums = new double[width];
        double[] squares = new double[width];
        for (Example example : examples) {
            for (int i = 0; i < width; i++) {
                double value = example.vector()[i];
                sums[i] += value;
                squares[i] += value * value;
            }
        }
        float[] means = new float[width];
        float[] deviations = new float[width];
        for (int i = 0; i < width; i++) {
            double mean = sums[i] / examples.size();
            means[i] = (float) mean;
            deviations[i] = (float) Math.sqrt(Math.max(1e-12, squares[i] / examples.size() - mean * mean));
        }
        return new Scaling(means, deviations);
    }

    float[] apply(float[] vector) {
        float[] scaled = new float[vector.length];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = (vector[i] - means[i]) / deviations[i];
        }
        return scaled;
    }

    /** Weights of scaled numbers, the bias before them, as weights of the numbers themselves. */
    Yes undo(double[] point, int from, float[] grams) {
        double bias = point[from];
        float[] vector = new float[means.length];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) (point[from + 1 + i] / deviations[i]);
            bias -= point[from + 1 + i] * means[i] / deviations[i];
        }
        return new Yes((float) bias, vector, grams);
    }
}
