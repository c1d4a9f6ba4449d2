package dev.shorewise.text.training;

import dev.shorewise.text.learning.Example;
import dev.shorewise.text.learning.Grams;
import dev.shorewise.text.learning.Learner;
import dev.shorewise.text.learning.Panel;
import dev.shorewise.text.learning.Yes;
import dev.shorewise.text.training.Comments.Labelled;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes the panel of nine questions: negative, neutral, positive, and the six emotions. Sentiment is learnt from
 * GoEmotions, the VADER sets and the example sentences of the taxonomy; emotions from nine tenths of GoEmotions, the last
 * tenth choosing from which odds on an emotion is told.
 */
final class MoodTraining {

    private static final List<String> SENTIMENTS = List.of("negative", "neutral", "positive");
    private static final float RATED = 2;
    private static final float WRITTEN_FOR_IT = 15;
    private static final double EVENING = 0.5;
    private static final int SET_ASIDE = 10;
    private static final long SEED = 20_261_122L;

    private final Path data;
    private final Written written;
    private final Learner learner;

    MoodTraining(Path data, Written written, Learner learner) {
        this.data = data;
        this.written = written;
        this.learner = learner;
    }

    Panel full(Vectors vectors) {
        return panel(vectors);
    }

    Panel quick() {
        return panel(null);
    }

    private Panel panel(@Nullable Vectors vectors) {
        List<String> names = new ArrayList<>();
        List<Yes> learnt = new ArrayList<>();
        List<Float> thresholds = new ArrayList<>();
        List<Labelled> comments = Comments.goEmotions(data, "train");
        List<Example> read = examples("goemotions_train", comments, vectors);
        sentiments(comments, read, vectors, names, learnt);
        names.forEach(name -> thresholds.add(0f));
        emotions(comments, read, names, learnt, thresholds);
        return Panel.of(names, learnt, thresholds);
    }

    private void sentiments(
            List<Labelled> comments,
            List<Example> read,
            @Nullable Vectors vectors,
            List<String> names,
            List<Yes> learnt) {
        List<Example> examples = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        List<Float> weights = new ArrayList<>();
        for (int i = 0; i < comments.size(); i++) {
            String label = Comments.sentimentOf(comments.get(i).labels());
            if (!label.isEmpty()) {
                examples.add(read.get(i));
                labels.add(label);
                weights.add(1f);
            }
        }
        for (String set : List.of("tweets", "amazon")) {
            List<Labelled> rated = Comments.vader(data, set);
            examples.addAll(examples("vader_" + set, rated, vectors));
            rated.forEach(text -> labels.add(text.labels().iterator().next()));
            rated.forEach(text -> weights.add(RATED));
        }
        List<Labelled> sentences = written.sentences().stream()
                .map(one -> new Labelled(one.text(), Set.of(one.sentiment())))
                .toList();
        examples.addAll(examples("phrases", sentences, vectors));
        sentences.forEach(text -> labels.add(text.labels().iterator().next()));
        sentences.forEach(text -> weights.add(WRITTEN_FOR_IT));
        float[] importance = evened(labels, weights);
        for (String sentiment : SENTIMENTS) {
            names.add(sentiment);
            learnt.add(learner.learn(examples, answers(labels, sentiment), importance));
        }
    }

    private void emotions(
            List<Labelled> comments, List<Example> read, List<String> names, List<Yes> learnt, List<Float> thresholds) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(SEED));
        int aside = read.size() / SET_ASIDE;
        List<Example> learnFrom =
                order.subList(aside, order.size()).stream().map(read::get).toList();
        for (String emotion : Comments.EMOTIONS.keySet()) {
            boolean[] all = new boolean[read.size()];
            for (int i = 0; i < all.length; i++) {
                all[i] = Comments.sixOf(comments.get(i).labels()).contains(emotion);
            }
            boolean[] answers = new boolean[learnFrom.size()];
            float[] importance = new float[answers.length];
            for (int i = 0; i < answers.length; i++) {
                answers[i] = all[order.get(aside + i)];
                importance[i] = 1;
            }
            Yes yes = learner.learn(learnFrom, answers, importance);
            names.add(emotion);
            learnt.add(yes);
            thresholds.add(Thresholds.best(
                    order.subList(0, aside).stream()
                            .map(i -> yes.odds(read.get(i)))
                            .toList(),
                    order.subList(0, aside).stream().map(i -> all[i]).toList()));
        }
    }

    private static List<Example> examples(String name, List<Labelled> texts, @Nullable Vectors vectors) {
        List<String> words = texts.stream().map(Labelled::text).toList();
        if (vectors == null) {
            return words.stream().map(Example::quick).toList();
        }
        float[][] made = vectors.of(name, words);
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < made.length; i++) {
            examples.add(new Example(made[i], Grams.of(words.get(i))));
        }
        return examples;
    }

    private static boolean[] answers(List<String> labels, String label) {
        boolean[] answers = new boolean[labels.size()];
        for (int i = 0; i < answers.length; i++) {
            answers[i] = labels.get(i).equals(label);
        }
        return answers;
    }

    /** Rare labels weigh more, by the square root of how rare they are. */
    private static float[] evened(List<String> labels, List<Float> weights) {
        double[] totals = new double[SENTIMENTS.size()];
        double total = 0;
        for (int i = 0; i < labels.size(); i++) {
            totals[SENTIMENTS.indexOf(labels.get(i))] += weights.get(i);
            total += weights.get(i);
        }
        float[] importance = new float[labels.size()];
        for (int i = 0; i < importance.length; i++) {
            double share = totals[SENTIMENTS.indexOf(labels.get(i))] * SENTIMENTS.size() / total;
            importance[i] = (float) (weights.get(i) * Math.pow(share, -EVENING));
        }
        return importance;
    }
}
