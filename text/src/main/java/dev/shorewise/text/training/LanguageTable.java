package dev.shorewise.text.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shorewise.text.language.Languages;
import dev.shorewise.text.language.LetterGrams;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

/** Makes the table of languages from the frequencies of letters that the library lingua publishes (Apache-2.0). */
final class LanguageTable {

    private static final List<String> CODES = List.of(
            "en", "de", "es", "fr", "it", "pt", "nl", "pl", "tr", "ru", "uk", "sv", "da", "nb", "fi", "tl", "id", "vi",
            "ro", "cs", "hu");
    private static final List<String> ORDERS = List.of("unigrams", "bigrams", "trigrams", "quadrigrams");
    private static final int KEPT = 4_000;
    private static final int USUAL = 6;
    private static final Set<String> OTHERS = Set.of(
            "de", "la", "le", "el", "en", "un", "es", "und", "der", "das", "que", "il", "du", "von", "van", "et", "est",
            "si", "ma", "mi", "se", "den", "les", "des", "del", "los", "las", "je", "tu", "ich", "ist", "sie", "da",
            "di", "e", "o", "y", "al", "na", "te", "sur", "con", "por", "para", "per", "mit", "mas", "muy", "non");

    private LanguageTable() {}

    static void write(Path file, List<String> englishTexts) throws IOException {
        int languages = CODES.size();
        double[] best = new double[LetterGrams.BUCKETS * languages];
        for (int i = 0; i < languages; i++) {
            Map<String, Double> frequencies = new HashMap<>(Map.of("", 1.0));
            for (String order : ORDERS) {
                Map<String, Double> next = frequencies(CODES.get(i), order, frequencies);
                for (Map.Entry<String, Double> run : usual(next)) {
                    int at = LetterGrams.bucket(run.getKey()) * languages + i;
                    best[at] = Math.max(best[at], run.getValue());
                }
                frequencies.putAll(next);
            }
        }
        Files.createDirectories(file.getParent());
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(file)))) {
            out.writeUTF(String.join(" ", CODES));
            out.write(bytes(best, languages));
            out.writeUTF(words(englishTexts));
        }
    }

    /** Usual words of English, in the order of the alphabet; short ones that other languages use more are left out. */
    private static String words(List<String> texts) {
        Map<String, Integer> counts = new TreeMap<>();
        for (String text : texts) {
            for (String word : text.toLowerCase(Locale.ROOT).replace('’', '\'').split("[^\\p{L}']+")) {
                if (word.matches("[a-z']{1,15}") && !OTHERS.contains(word)) {
                    counts.merge(word, 1, Integer::sum);
                }
            }
        }
        return counts.entrySet().stream()
                .filter(word -> word.getValue() >= USUAL)
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(" "));
    }

    private static List<Map.Entry<String, Double>> usual(Map<String, Double> runs) {
        return runs.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Double> run) -> -run.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(KEPT)
                .toList();
    }

    private static byte[] bytes(double[] best, int languages) {
        byte[] bytes = new byte[best.length];
        for (int bucket = 0; bucket < best.length; bucket += languages) {
            double[] row = Arrays.copyOfRange(best, bucket, bucket + languages);
            if (Arrays.stream(row).sum() > 0) {
                for (int i = 0; i < languages; i++) {
                    double units = row[i] == 0 ? Languages.UNSEEN : Math.log(row[i]) / Languages.UNIT;
                    bytes[bucket + i] = (byte) Math.round(Math.max(Languages.UNSEEN, Math.min(-1, units)));
                }
            }
        }
        return bytes;
    }

    /** The published file tells how likely a letter is after the letters before it; that times theirs is the run's. */
    private static Map<String, Double> frequencies(String code, String order, Map<String, Double> shorter)
            throws IOException {
        String name = "/language-models/" + code + "/" + order + ".json";
        try (InputStream in = LanguageTable.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not on the class path: it is part of lingua");
            }
            JsonNode ngrams = new ObjectMapper().readTree(in).path("ngrams");
            Map<String, Double> runs = new HashMap<>();
            ngrams.properties().forEach(entry -> {
                String[] fraction = entry.getKey().split("/");
                double share = Double.parseDouble(fraction[0]) / Double.parseDouble(fraction[1]);
                for (String run : entry.getValue().asText().split(" ")) {
                    String before = run.substring(0, run.length() - 1);
                    runs.put(run, share * shorter.getOrDefault(before, 0.0));
                }
            });
            return runs;
        }
    }
}
