package dev.shorewise.text.training;

import dev.shorewise.text.embedding.Encoder;
import dev.shorewise.text.embedding.States;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Function;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** Sentence vectors of whole sets, kept in a folder between runs because making them takes minutes. */
public final class Vectors {

    private final Path folder;
    private @Nullable Encoder encoder;

    public Vectors(Path folder) {
        this.folder = folder;
    }

    /** The vectors of texts. */
    public float[][] of(String name, List<String> texts) {
        return of(name, texts, encoder -> text -> encoder.read(text).ofAll());
    }

    /** The vectors that something makes of texts, in order; {@code name} tells apart what is made of the same texts. */
    public float[][] of(String name, List<String> texts, Function<Encoder, Function<String, float[]>> make) {
        CRC32 sum = new CRC32();
        texts.forEach(text -> sum.update((text + "\n").getBytes(StandardCharsets.UTF_8)));
        Path file = folder.resolve(name.replace('/', '-') + "-" + Long.toHexString(sum.getValue()) + ".vectors");
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(folder);
                Path unfinished = Files.createTempFile(folder, name.replace('/', '-'), ".unfinished");
                write(unfinished, texts, make.apply(encoder()));
                Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
            }
            return read(file, texts.size());
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private static void write(Path file, List<String> texts, Function<String, float[]> make) throws IOException {
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
            for (String text : texts) {
                for (float value : make.apply(text)) {
                    out.writeFloat(value);
                }
            }
        }
    }

    private static float[][] read(Path file, int rows) throws IOException {
        int width = rows == 0 ? States.WIDTH : Math.toIntExact(Files.size(file) / 4 / rows);
        float[][] vectors = new float[rows][width];
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            for (float[] vector : vectors) {
                for (int i = 0; i < width; i++) {
                    vector[i] = in.readFloat();
                }
            }
        }
        return vectors;
    }

    private Encoder encoder() {
        Encoder loaded = encoder;
        if (loaded == null) {
            loaded = Encoder.load();
            encoder = loaded;
        }
        return loaded;
    }
}
