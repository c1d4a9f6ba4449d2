package dev.shorewise.benchmarks.text;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How well labels were told.
 *
 * @param accuracy share of right ones
 * @param macroF1 mean over the labels of 2 right / (told + true)
 */
record Score(double accuracy, double macroF1) {

    static Score of(List<String> truth, List<String> told) {
        int right = 0;
        for (int i = 0; i < truth.size(); i++) {
            right += truth.get(i).equals(told.get(i)) ? 1 : 0;
        }
        Set<String> labels = new TreeSet<>(truth);
        double sum = 0;
        for (String label : labels) {
            sum += f1(
                    truth.stream().map(label::equals).toList(),
                    told.stream().map(label::equals).toList());
        }
        return new Score(right / (double) truth.size(), sum / labels.size());
    }

    /** The mean of several, each of another way to fold the same set. */
    static Score mean(List<Score> scores) {
        return new Score(
                scores.stream().mapToDouble(Score::accuracy).average().orElseThrow(),
                scores.stream().mapToDouble(Score::macroF1).average().orElseThrow());
    }

    /** F1 of yes. */
    static double f1(List<Boolean> truth, List<Boolean> told) {
        int right = 0;
        int sum = 0;
        for (int i = 0; i < truth.size(); i++) {
            right += truth.get(i) && told.get(i) ? 1 : 0;
            sum += (truth.get(i) ? 1 : 0) + (told.get(i) ? 1 : 0);
        }
        return sum == 0 ? 0 : 2.0 * right / sum;
    }
}
