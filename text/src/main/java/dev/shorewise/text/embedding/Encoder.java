package dev.shorewise.text.embedding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shorewise.text.embedding.WordPieces.Pieces;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * One transformer, loaded. A text is read alone and not in a batch: the int8 weights scale by the largest activation of
 * what is read together, so that in a batch a text's vector would depend on its neighbours. Safe for use by several
 * threads; each call uses one core.
 */
public final class Encoder implements AutoCloseable {

    private static final int LONGEST = 128;

    private final WordPieces words;
    private final OrtEnvironment environment;
    private final OrtSession session;

    private Encoder(WordPieces words, OrtEnvironment environment, OrtSession session) {
        this.words = words;
        this.environment = environment;
        this.session = session;
    }

    /** Loads weights and vocabulary from the class path. */
    public static Encoder load() {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            return new Encoder(
                    new WordPieces(vocabulary()), environment, environment.createSession(network(), options));
        } catch (OrtException refused) {
            throw new IllegalStateException("the transformer cannot be loaded", refused);
        }
    }

    /** What the transformer makes of a text; of a long one it reads the first 126 pieces. */
    public States read(String text) {
        Pieces pieces = words.cut(Transformer.PREFIX + text, LONGEST);
        int length = pieces.ids().length;
        long[] attention = new long[length];
        Arrays.fill(attention, 1);
        Map<String, OnnxTensor> inputs = new HashMap<>();
        try {
            inputs.put("input_ids", tensor(pieces.ids()));
            inputs.put("attention_mask", tensor(attention));
            inputs.put("token_type_ids", tensor(new long[length]));
            try (OrtSession.Result result = session.run(inputs)) {
                float[][] layers = new float[Transformer.LAYERS][];
                for (int i = 0; i < Transformer.INNER.size(); i++) {
                    layers[i] = values(result, Transformer.INNER.get(i), length);
                }
                layers[Transformer.LAYERS - 1] = values(result, Transformer.LAST, length);
                int[] starts = pieces.starts();
                for (int i = 0; i < length; i++) {
                    starts[i] -= Transformer.PREFIX.length();
                }
                return new States(layers, starts);
            }
        } catch (OrtException refused) {
            throw new IllegalStateException("a text of " + length + " pieces was refused", refused);
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    private OnnxTensor tensor(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {1, values.length});
    }

    private static float[] values(OrtSession.Result result, String name, int length) {
        OnnxTensor tensor = (OnnxTensor) result.get(name).orElseThrow();
        float[] values = new float[length * Transformer.WIDTH];
        FloatBuffer states = tensor.getFloatBuffer();
        states.get(values);
        return values;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException ignored) {
            // nothing is kept that could be lost
        }
    }

    private static ByteBuffer network() {
        try (InputStream counted = open(Transformer.WEIGHTS);
                InputStream read = new BufferedInputStream(open(Transformer.WEIGHTS))) {
            int size = Math.toIntExact(counted.transferTo(OutputStream.nullOutputStream()));
            return Outputs.add(read, size, Transformer.INNER);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Map<String, Integer> vocabulary() {
        try (InputStream file = open(Transformer.VOCABULARY)) {
            JsonNode pieces = new ObjectMapper().readTree(file).path("model").path("vocab");
            Map<String, Integer> vocabulary = new HashMap<>(65_536);
            pieces.properties()
                    .forEach(piece ->
                            vocabulary.put(piece.getKey(), piece.getValue().intValue()));
            return vocabulary;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static InputStream open(String name) {
        InputStream file = Encoder.class.getResourceAsStream(name);
        if (file == null) {
            throw new IllegalStateException(name + " is not on the class path");
        }
        return file;
    }
}
