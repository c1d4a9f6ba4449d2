package dev.shorewise.benchmarks.text;

import dev.shorewise.text.learning.Choosing;
import dev.shorewise.text.learning.Example;
import dev.shorewise.text.learning.Learner;
import dev.shorewise.text.learning.Yes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

/**
 * The method that the shipped models are made by, for any labels, and the likeliest answer.
 *
 * @param way whether each label is a question of its own
 * @param learner how questions are learnt
 * @param evening how far rare labels weigh more: 0 not at all, 1 until all labels weigh the same
 */
record Method(Way way, Learner learner, double evening) {

    /** How labels are told apart. */
    enum Way {
        /** Each label is a question: yes or no? As the shipped models do. */
        EACH,
        /** One question: which of them? */
        ONE_OF_ALL
    }

    /** One question a label. */
    Method(Learner learner, double evening) {
        this(Way.EACH, learner, evening);
    }

    /** What was learnt: for each label its odds. */
    record Learnt(Way way, Map<String, Yes> questions) {

        /** The probability of each label, 1 together. */
        Map<String, Double> chances(Example example) {
            Map<String, Double> chances = new LinkedHashMap<>();
            questions.forEach((label, yes) -> chances.put(
                    label,
                    switch (way) {
                        case EACH -> 1 / (1 + Math.exp(-yes.odds(example)));
                        case ONE_OF_ALL -> Math.exp(yes.odds(example));
                    }));
            double total =
                    chances.values().stream().mapToDouble(chance -> chance).sum();
            chances.replaceAll((label, chance) -> chance / total);
            return chances;
        }
    }

    Learnt learn(List<Example> examples, List<String> labels) {
        Map<String, Yes> questions = new LinkedHashMap<>();
        int count = new TreeSet<>(labels).size();
        float[] importance = new float[labels.size()];
        Map<String, Float> byLabel = new LinkedHashMap<>();
        for (String label : new TreeSet<>(labels)) {
            double share = Collections.frequency(labels, label) * (double) count / labels.size();
            byLabel.put(label, (float) Math.pow(share, -evening));
        }
        for (int i = 0; i < importance.length; i++) {
            importance[i] = byLabel.getOrDefault(labels.get(i), 1f);
        }
        if (way == Way.ONE_OF_ALL) {
            List<String> kinds = List.copyOf(byLabel.keySet());
            int[] right = labels.stream().mapToInt(kinds::indexOf).toArray();
            List<Yes> learnt = Choosing.learn(learner, examples, right, kinds.size(), importance);
            for (int i = 0; i < learnt.size(); i++) {
                questions.put(kinds.get(i), learnt.get(i));
            }
            return new Learnt(way, questions);
        }
        for (String label : byLabel.keySet()) {
            boolean[] yes = new boolean[labels.size()];
            for (int i = 0; i < yes.length; i++) {
                yes[i] = labels.get(i).equals(label);
            }
            questions.put(label, learner.learn(examples, yes, importance));
        }
        return new Learnt(way, questions);
    }

    /** The chances of texts that were not learnt from. */
    List<Map<String, Double>> told(List<Example> train, List<String> labels, List<Example> test) {
        Learnt learnt = learn(train, labels);
        return test.stream().map(learnt::chances).toList();
    }

    /**
     * The chances of each text, learnt from four fifths without it; texts of one group stay together.
     *
     * @param seed draws the fifths
     */
    List<Map<String, Double>> crossValidated(
            List<Example> examples, List<String> labels, List<String> groups, long seed) {
        List<String> order = new ArrayList<>(new TreeSet<>(groups));
        Collections.shuffle(order, new Random(seed));
        Map<String, Integer> fold = new LinkedHashMap<>();
        for (int i = 0; i < order.size(); i++) {
            fold.put(order.get(i), i % 5);
        }
        List<Map<String, Double>> told = new ArrayList<>(Collections.nCopies(examples.size(), Map.of()));
        for (int held = 0; held < 5; held++) {
            List<Integer> train = new ArrayList<>();
            List<Integer> test = new ArrayList<>();
            for (int i = 0; i < examples.size(); i++) {
                (fold.getOrDefault(groups.get(i), 0) == held ? test : train).add(i);
            }
            Learnt learnt = learn(
                    train.stream().map(examples::get).toList(),
                    train.stream().map(labels::get).toList());
            test.forEach(i -> told.set(i, learnt.chances(examples.get(i))));
        }
        return told;
    }

    /** The likeliest label by the mean of several methods' chances. */
    @SafeVarargs
    static List<String> likeliest(List<Map<String, Double>>... methods) {
        List<String> likeliest = new ArrayList<>();
        for (int i = 0; i < methods[0].size(); i++) {
            Map<String, Double> sums = new LinkedHashMap<>();
            for (List<Map<String, Double>> method : methods) {
                method.get(i).forEach((label, chance) -> sums.merge(label, chance, Double::sum));
            }
            likeliest.add(Collections.max(sums.entrySet(), Map.Entry.comparingByValue())
                    .getKey());
        }
        return likeliest;
    }
}
