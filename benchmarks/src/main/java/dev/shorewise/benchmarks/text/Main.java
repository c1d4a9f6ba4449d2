package dev.shorewise.benchmarks.text;

import dev.shorewise.text.Analyser;
import dev.shorewise.text.Analysis;
import dev.shorewise.text.Emotion;
import dev.shorewise.text.learning.Example;
import dev.shorewise.text.learning.Grams;
import dev.shorewise.text.learning.Learner;
import dev.shorewise.text.training.Comments;
import dev.shorewise.text.training.Table;
import dev.shorewise.text.training.Vectors;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongFunction;

/** Prints one table: what was reached on each set, what the product promises, and what others reached. */
public final class Main {

    private static final Learner JOINT = new Learner(0.002, 0.5, 60);
    private static final Learner VECTORS = new Learner(0.001, 1, 60);
    private static final Learner GRAMS = new Learner(1, 2, 60);
    /** They draw the fifths. Everything was chosen on other ones, so these had no say in any choice. */
    private static final List<Long> FRESH = List.of(101L, 102L, 103L);

    private static final List<String> ALL = List.of("films", "aspects", "airline", "reasons", "languages", "shipped");
    private static final List<String> LANGUAGES = List.of("ar", "de", "en", "es", "fr", "hi", "it", "pt");

    private final Sets sets;
    private final Path data;
    private final Report report;

    private Main(Path data, Path cache) {
        this.data = data;
        this.sets = new Sets(data, new Vectors(cache));
        this.report = new Report(Table.read(data.resolve("reference_scores.tsv")));
    }

    /**
     * Ends with 1 if something promised was not reached. Arguments: the folder with the sets, the folder where vectors are kept, and, to measure them alone, some of films,
     * aspects, airline, reasons, languages and shipped.
     */
    public static void main(String[] arguments) {
        Path data = Path.of(arguments[0]);
        if (!Files.isDirectory(data)) {
            System.out.println("Skipped: the sets are not at " + data);
            return;
        }
        Main main = new Main(data, Path.of(arguments[1]));
        main.report.title();
        List<String> parts = List.of(arguments).subList(2, arguments.length);
        main.measure(parts.isEmpty() ? ALL : parts);
        if (!main.report.floors()) {
            System.exit(1);
        }
    }

    private void measure(List<String> parts) {
        for (String part : parts) {
            switch (part) {
                case "films" -> films();
                case "aspects" -> aspects();
                case "airline" -> airline();
                case "reasons" -> reasons();
                case "languages" -> languages();
                case "shipped" -> shipped();
                default -> throw new IllegalArgumentException("one of " + ALL + ", not " + part);
            }
        }
    }

    private void shipped() {
        try (Analyser full = Analyser.full();
                Analyser quick = Analyser.quick()) {
            shipped("full", full);
            shipped("quick", quick);
        }
    }

    private void films() {
        var told = new Method(JOINT, 0)
                .told(sets.examples("sst2_train"), sets.table("sst2_train").column("label"), sets.examples("sst2_dev"));
        report.accuracy(
                "SST-2 dev",
                "method",
                Score.of(sets.table("sst2_dev").column("label"), Method.likeliest(told)),
                0.90,
                "sst2");
    }

    private void aspects() {
        String name = "absa_restaurants_train";
        Table table = sets.table(name);
        List<Example> terms = sets.aspects(name);
        Method method = new Method(new Learner(0.001, 0.5, 60), 0.2);
        Score score = fresh(
                table.column("label"),
                seed -> Method.likeliest(
                        method.crossValidated(terms, table.column("label"), table.column("text"), seed)));
        report.accuracy("restaurant aspects, 5-fold by sentence", "method", score, 0.76, "absa_restaurants");
    }

    private void airline() {
        List<String> labels = sets.table("airline").column("label");
        List<Example> examples = sets.examples("airline");
        List<String> texts = sets.texts("airline");
        Method method = new Method(JOINT, 0.2);
        Score score = fresh(labels, seed -> Method.likeliest(method.crossValidated(examples, labels, texts, seed)));
        report.accuracy("airline, 3 classes, 5-fold", "method", score, 0.83, "airline");
        report.macroF1("airline, 3 classes, 5-fold", "method", score.macroF1(), 0.79, "airline");
    }

    private void reasons() {
        Table table = sets.table("airline");
        List<Example> all = sets.examples("airline");
        List<String> labels = table.column("label");
        List<String> allReasons = table.column("negative_reason");
        List<String> allTexts = sets.texts("airline");
        List<Example> joint = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (labels.get(i).equals("negative")) {
                joint.add(all.get(i));
                reasons.add(allReasons.get(i));
                texts.add(allTexts.get(i));
            }
        }
        Grams none = new Grams(new int[0], new float[0]);
        List<Example> vectors =
                joint.stream().map(one -> new Example(one.vector(), none)).toList();
        List<Example> grams = joint.stream()
                .map(one -> new Example(new float[0], one.grams()))
                .toList();
        Method byVectors = new Method(Method.Way.ONE_OF_ALL, VECTORS, 0.65);
        Method byGrams = new Method(Method.Way.ONE_OF_ALL, GRAMS, 0.65);
        Score score = fresh(
                reasons,
                seed -> Method.likeliest(
                        byVectors.crossValidated(vectors, reasons, texts, seed),
                        byGrams.crossValidated(grams, reasons, texts, seed)));
        report.accuracy("airline negative reasons, 5-fold", "method", score, 0.66, "airline: negative_reason");
        report.macroF1("airline negative reasons, 5-fold", "method", score.macroF1(), 0.56, "airline: negative_reason");
    }

    /** The mean over several ways to fold the set; each is told on the standard error as soon as it is known. */
    private static Score fresh(List<String> truth, LongFunction<List<String>> told) {
        List<Score> scores = new ArrayList<>();
        for (long seed : FRESH) {
            Score score = Score.of(truth, told.apply(seed));
            System.err.printf(
                    Locale.ROOT, "folds %d: accuracy %.4f, macro-F1 %.4f%n", seed, score.accuracy(), score.macroF1());
            scores.add(score);
        }
        return Score.mean(scores);
    }

    private void languages() {
        double sum = 0;
        for (String language : LANGUAGES) {
            String train = "umsab/" + language + "_train";
            String val = "umsab/" + language + "_val";
            var told = new Method(language.equals("en") ? JOINT : new Learner(0.0005, 1, 60), 0)
                    .told(sets.examples(train), sets.table(train).column("label"), sets.examples(val));
            double f1 = Score.of(sets.table(val).column("label"), Method.likeliest(told))
                    .macroF1();
            report.macroF1("UMSAB " + language + " val", "method", f1, 0, "umsab/" + language);
            sum += f1;
        }
        report.macroF1("UMSAB val, mean of 8", "method", sum / LANGUAGES.size(), 0.57, "umsab");
    }

    private void shipped(String tier, Analyser analyser) {
        String system = "shipped, " + tier;
        boolean full = tier.equals("full");
        List<String> airline = sets.table("airline").column("text");
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        List<Analysis> read = airline.stream().map(analyser::read).toList();
        double seconds = (clock.getCurrentThreadCpuTime() - start) / 1e9;
        report.macroF1("airline, 3 classes", system, three("airline", read).macroF1(), full ? 0.66 : 0, "airline");
        for (String language : LANGUAGES) {
            String val = "umsab/" + language + "_val";
            double f1 = three(val, readAll(analyser, val)).macroF1();
            report.macroF1("UMSAB " + language + " val", system, f1, 0, "umsab/" + language);
        }
        List<String> films = readAll(analyser, "sst2_dev").stream()
                .map(one -> one.sentiment().score() > 0 ? "positive" : "negative")
                .toList();
        report.accuracy("SST-2 dev", system, Score.of(sets.table("sst2_dev").column("label"), films), 0, "sst2");
        emotions(system, analyser, full ? 0.52 : 0);
        report.speed("airline texts", system, read.size() / seconds, full ? 100 : 5_000);
        report.memory("airline texts, 1,000", system, ReadingProcess.megabytes(tier, airline.subList(0, 1_000)), 1_000);
    }

    private List<Analysis> readAll(Analyser analyser, String name) {
        return sets.table(name).column("text").stream().map(analyser::read).toList();
    }

    private Score three(String name, List<Analysis> read) {
        List<String> told = read.stream()
                .map(one -> switch (one.sentiment().label()) {
                    case VERY_NEGATIVE, NEGATIVE -> "negative";
                    case POSITIVE, VERY_POSITIVE -> "positive";
                    case NEUTRAL -> "neutral";
                    case MIXED -> one.sentiment().score() < 0 ? "negative" : "positive";
                })
                .toList();
        return Score.of(sets.table(name).column("label"), told);
    }

    private void emotions(String system, Analyser analyser, double promised) {
        List<Comments.Labelled> dev = Comments.goEmotions(data, "dev");
        List<Analysis> read = dev.stream().map(one -> analyser.read(one.text())).toList();
        double sum = 0;
        for (Map.Entry<String, ?> emotion : Comments.EMOTIONS.entrySet()) {
            Emotion sought = Emotion.valueOf(emotion.getKey().toUpperCase(Locale.ROOT));
            double f1 = Score.f1(
                    dev.stream()
                            .map(one -> Comments.sixOf(one.labels()).contains(emotion.getKey()))
                            .toList(),
                    read.stream().map(one -> one.emotions().contains(sought)).toList());
            report.macroF1("GoEmotions dev, " + emotion.getKey(), system, f1, 0, "");
            sum += f1;
        }
        report.macroF1("GoEmotions dev, six emotions", system, sum / 6, promised, "goemotions");
    }
}
