package dev.shorewise.text.training;

import dev.shorewise.text.embedding.Encoder;
import dev.shorewise.text.learning.Cleaning;
import dev.shorewise.text.learning.Example;
import dev.shorewise.text.learning.Grams;
import dev.shorewise.text.learning.Learner;
import dev.shorewise.text.learning.Panel;
import dev.shorewise.text.lexicon.Lists;
import dev.shorewise.text.themes.Taxonomy;
import dev.shorewise.text.themes.Themes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes every model that ships, the same bytes from the same data on the same kind of processor: some ten minutes on one
 * core, most of it for the vectors, which are kept for the next time.
 */
public final class Main {

    private static final Learner FULL = new Learner(0.002, 0.5, 60);
    private static final Learner QUICK = new Learner(1, 2, 60);

    private static final int WRITTEN_FOR_IT = 6;

    private Main() {}

    /**
     * Arguments: the folder with the sets, the folder for the models, the folder where vectors are kept, and, where there
     * are any, a file of corrections as {@code GET /v1/text-corrections} gives it.
     */
    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        Path models = Path.of(arguments[1]);
        Vectors vectors = new Vectors(Path.of(arguments[2]));
        Files.createDirectories(models);
        Written written = arguments.length > 3 ? Written.with(Path.of(arguments[3])) : Written.shipped();
        LanguageTable.write(models.resolve("languages.gz"), english(data));
        themes(written, models.resolve("themes-full.gz"));
        save(new MoodTraining(data, written, QUICK).quick(), models.resolve("mood-quick.gz"));
        save(new MoodTraining(data, written, FULL).full(vectors), models.resolve("mood-full.gz"));
    }

    /** Comments, and the sentences of the taxonomy often enough to count as usual. */
    private static List<String> english(Path data) {
        List<String> texts = new ArrayList<>();
        Comments.goEmotions(data, "train").forEach(comment -> texts.add(comment.text()));
        List<String> written =
                Lists.rows("phrases.tsv").stream().map(row -> row.get(2)).toList();
        for (int i = 0; i < WRITTEN_FOR_IT; i++) {
            texts.addAll(written);
        }
        return texts;
    }

    private static void themes(Written written, Path file) throws IOException {
        try (Encoder encoder = Encoder.load()) {
            save(
                    Themes.learn(written.taxonomy(Taxonomy.shipped()), text -> {
                        String clean = Cleaning.of(text);
                        return new Example(encoder.read(clean).ofAll(), Grams.of(clean));
                    }),
                    file);
        }
    }

    private static void save(Panel panel, Path file) throws IOException {
        panel.write(Files.newOutputStream(file));
        System.out.println(file.getFileName() + " " + Files.size(file) + " bytes");
    }
}
