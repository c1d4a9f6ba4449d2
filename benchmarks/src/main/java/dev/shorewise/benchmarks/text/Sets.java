package dev.shorewise.benchmarks.text;

import dev.shorewise.text.embedding.States;
import dev.shorewise.text.learning.Cleaning;
import dev.shorewise.text.learning.Example;
import dev.shorewise.text.learning.Grams;
import dev.shorewise.text.training.Table;
import dev.shorewise.text.training.Vectors;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The sets of the data folder as examples. */
final class Sets {

    private static final int NEAR = 40;

    private final Path folder;
    private final Vectors vectors;

    Sets(Path folder, Vectors vectors) {
        this.folder = folder;
        this.vectors = vectors;
    }

    Table table(String name) {
        return Table.read(folder.resolve(name + ".tsv"));
    }

    List<String> texts(String name) {
        return table(name).column("text").stream().map(Cleaning::of).toList();
    }

    List<Example> examples(String name) {
        List<String> texts = texts(name);
        float[][] made = vectors.of(name, texts);
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < made.length; i++) {
            examples.add(new Example(made[i], Grams.of(texts.get(i))));
        }
        return examples;
    }

    /** A sentence and a term in it: the vectors of both, and the n-grams of the words around the term. */
    List<Example> aspects(String name) {
        List<String> keys = table(name).rows().stream()
                .map(row -> row.get(3) + "\t" + row.get(4) + "\t" + row.get(0))
                .toList();
        float[][] made = vectors.of(name, keys, encoder -> key -> {
            String[] parts = key.split("\t", 3);
            States states = encoder.read(parts[2]);
            float[] whole = states.ofAll();
            float[] term = states.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
            float[] both = Arrays.copyOf(whole, whole.length + term.length);
            System.arraycopy(term, 0, both, whole.length, term.length);
            return both;
        });
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < made.length; i++) {
            String[] parts = keys.get(i).split("\t", 3);
            String text = parts[2];
            int from = Math.max(0, Integer.parseInt(parts[0]) - NEAR);
            int to = Math.min(text.length(), Integer.parseInt(parts[1]) + NEAR);
            examples.add(new Example(made[i], Grams.of(text.substring(from, to))));
        }
        return examples;
    }
}
