package dev.shorewise.text.learning;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Several questions asked of one text at once. The weights of n-grams are kept as one byte each, in units of their own
 * question, so that a panel is small on disk and in memory and all answers to an n-gram stand together.
 */
public final class Panel {

    private static final int LARGEST = 127;

    private final List<String> names;
    private final float[] thresholds;
    private final float[] biases;
    private final float[][] vectors;
    private final float[] units;
    private final byte[] grams;

    private Panel(
            List<String> names, float[] thresholds, float[] biases, float[][] vectors, float[] units, byte[] grams) {
        this.names = List.copyOf(names);
        this.thresholds = thresholds;
        this.biases = biases;
        this.vectors = vectors;
        this.units = units;
        this.grams = grams;
    }

    /**
     * Puts questions together.
     *
     * @param names of the questions
     * @param learnt as many
     * @param thresholds the log odds from which each is answered by yes
     */
    public static Panel of(List<String> names, List<Yes> learnt, List<Float> thresholds) {
        int count = names.size();
        float[] biases = new float[count];
        float[][] vectors = new float[count][];
        float[] units = new float[count];
        float[] limits = new float[count];
        byte[] grams = new byte[Grams.BUCKETS * count];
        for (int k = 0; k < count; k++) {
            Yes yes = learnt.get(k);
            biases[k] = yes.bias();
            vectors[k] = yes.vector();
            limits[k] = thresholds.get(k);
            float largest = 1e-9f;
            for (float weight : yes.grams()) {
                largest = Math.max(largest, Math.abs(weight));
            }
            units[k] = largest / LARGEST;
            for (int i = 0; i < Grams.BUCKETS; i++) {
                grams[i * count + k] = (byte) Math.round(yes.grams()[i] / units[k]);
            }
        }
        return new Panel(names, limits, biases, vectors, units, grams);
    }

    /** Reads a panel from the class path. */
    public static Panel load(String name) {
        try (InputStream file = Panel.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            return read(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Panel read(InputStream file) throws IOException {
        DataInputStream in = new DataInputStream(new GZIPInputStream(file, 1 << 16));
        List<String> names = List.of(in.readUTF().split(" "));
        int count = names.size();
        float[] thresholds = floats(in, count);
        float[] biases = floats(in, count);
        float[] units = floats(in, count);
        int width = in.readInt();
        float[][] vectors = new float[count][];
        for (int k = 0; k < count; k++) {
            vectors[k] = floats(in, width);
        }
        byte[] grams = new byte[Grams.BUCKETS * count];
        in.readFully(grams);
        return new Panel(names, thresholds, biases, vectors, units, grams);
    }

    /** Writes what {@link #load} reads. */
    public void write(OutputStream file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(file, 1 << 16))) {
            out.writeUTF(String.join(" ", names));
            write(out, thresholds);
            write(out, biases);
            write(out, units);
            out.writeInt(vectors[0].length);
            for (float[] vector : vectors) {
                write(out, vector);
            }
            out.write(grams);
        }
    }

    /** Names of the questions, in the order of {@link #odds}. */
    public List<String> names() {
        return names;
    }

    /** The log odds from which a question is answered by yes. */
    public float threshold(int question) {
        return thresholds[question];
    }

    /** Log odds of yes to each question. */
    public float[] odds(Example example) {
        int count = names.size();
        float[] sums = new float[count];
        int[] buckets = example.grams().buckets();
        float[] values = example.grams().values();
        for (int i = 0; i < buckets.length; i++) {
            int row = buckets[i] * count;
            float value = values[i];
            for (int k = 0; k < count; k++) {
                sums[k] += grams[row + k] * value;
            }
        }
        float[] vector = example.vector();
        for (int k = 0; k < count; k++) {
            sums[k] = sums[k] * units[k] + biases[k];
            float[] weights = vectors[k];
            float dot = 0;
            for (int i = 0; i < weights.length; i++) {
                dot += weights[i] * vector[i];
            }
            sums[k] += dot;
        }
        return sums;
    }

    private static float[] floats(DataInputStream in, int count) throws IOException {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = in.readFloat();
        }
        return values;
    }

    private static void write(DataOutputStream out, float[] values) throws IOException {
        for (float value : values) {
            out.writeFloat(value);
        }
    }
}
