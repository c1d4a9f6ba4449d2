package dev.shorewise.text.training;

import dev.shorewise.text.learning.Cleaning;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The sets that shipped models are made of, and how their labels are read: GoEmotions (Apache-2.0) and the VADER sets
 * (MIT). Nothing else of the data folder may be added here: the licences of the other sets exclude commercial use or are
 * in doubt.
 */
public final class Comments {

    /** The six emotions, each with the finer ones that GoEmotions counts to it (Demszky et al. 2020, after Ekman). */
    public static final Map<String, Set<String>> EMOTIONS = emotions();

    private static final Set<String> UNCLEAR = Set.of("surprise", "realization", "confusion", "curiosity");
    private static final double NEUTRAL_RATING = 0.6;

    private Comments() {}

    /**
     * One labelled text.
     *
     * @param text cleaned
     * @param labels what was found in it
     */
    public record Labelled(String text, Set<String> labels) {}

    /** GoEmotions with its fine labels. */
    public static List<Labelled> goEmotions(Path data, String split) {
        Table table = Table.read(data.resolve("goemotions_" + split + ".tsv"));
        List<String> texts = table.column("text");
        List<String> labels = table.column("label");
        List<Labelled> read = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            read.add(new Labelled(
                    Cleaning.of(texts.get(i)),
                    Set.copyOf(Arrays.asList(labels.get(i).split(",")))));
        }
        return read;
    }

    /** The six emotions among fine labels. */
    public static Set<String> sixOf(Set<String> fine) {
        return EMOTIONS.entrySet().stream()
                .filter(emotion -> emotion.getValue().stream().anyMatch(fine::contains))
                .map(Map.Entry::getKey)
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    /** Negative, neutral or positive by fine labels; empty where they contradict each other. */
    public static String sentimentOf(Set<String> fine) {
        boolean positive = fine.stream().anyMatch(EMOTIONS.getOrDefault("joy", Set.of())::contains);
        boolean negative = fine.stream()
                .anyMatch(label -> !UNCLEAR.contains(label)
                        && !label.equals("neutral")
                        && !EMOTIONS.getOrDefault("joy", Set.of()).contains(label));
        if (positive && negative) {
            return "";
        }
        return positive ? "positive" : negative ? "negative" : "neutral";
    }

    /** The VADER tweets or reviews; ratings near 0 are neutral. */
    public static List<Labelled> vader(Path data, String which) {
        Table table = Table.read(data.resolve("vader_" + which + ".tsv"));
        List<String> texts = table.column("text");
        List<String> ratings = table.column("mean_rating");
        List<Labelled> read = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            double rating = Double.parseDouble(ratings.get(i));
            String label = Math.abs(rating) < NEUTRAL_RATING ? "neutral" : rating > 0 ? "positive" : "negative";
            read.add(new Labelled(Cleaning.of(texts.get(i)), Set.of(label)));
        }
        return read;
    }

    private static Map<String, Set<String>> emotions() {
        Map<String, Set<String>> emotions = new LinkedHashMap<>();
        emotions.put(
                "joy",
                Set.of(
                        "joy",
                        "amusement",
                        "approval",
                        "excitement",
                        "gratitude",
                        "love",
                        "optimism",
                        "relief",
                        "pride",
                        "admiration",
                        "desire",
                        "caring"));
        emotions.put("anger", Set.of("anger", "annoyance", "disapproval"));
        emotions.put("sadness", Set.of("sadness", "disappointment", "embarrassment", "grief", "remorse"));
        emotions.put("fear", Set.of("fear", "nervousness"));
        emotions.put("surprise", Set.of("surprise", "realization", "confusion", "curiosity"));
        emotions.put("disgust", Set.of("disgust"));
        return emotions;
    }
}
