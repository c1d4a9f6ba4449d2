package dev.shorewise.text.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Chooses from which odds on a question is answered by yes. */
public final class Thresholds {

    private Thresholds() {}

    /** The odds at which F1 of yes is largest; no yes is told below it. */
    public static float best(List<Float> odds, List<Boolean> answers) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < odds.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing((Integer i) -> -odds.get(i)));
        long all = answers.stream().filter(answer -> answer).count();
        long right = 0;
        double best = -1;
        float threshold = 0;
        for (int told = 1; told <= order.size(); told++) {
            int at = order.get(told - 1);
            right += answers.get(at) ? 1 : 0;
            double f1 = 2.0 * right / (told + all);
            if (f1 > best) {
                best = f1;
                threshold = odds.get(at);
            }
        }
        return threshold;
    }
}
