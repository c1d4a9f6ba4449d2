package dev.shorewise.text.embedding;

import java.util.List;

/**
 * The transformer whose weights come inside a Maven artefact: intfloat e5-small-v2 (MIT), 12 layers of 384 numbers, int8.
 * What lies in the middle tells more about feelings than the last layer, which was trained for search; so the states
 * after layers 8 and 10 are read as well.
 */
final class Transformer {

    /** Numbers of a state. */
    static final int WIDTH = 384;

    /** The layers that are read, the last one being the network's own answer. */
    static final int LAYERS = 3;

    /** What the network was trained to see before a text. */
    static final String PREFIX = "query: ";

    static final String WEIGHTS = "/e5-small-v2-q.onnx";
    static final String VOCABULARY = "/e5-small-v2-q-tokenizer.json";
    static final List<String> INNER = List.of(
            "/encoder/layer.7/output/LayerNorm/Add_1_output_0", "/encoder/layer.9/output/LayerNorm/Add_1_output_0");
    static final String LAST = "last_hidden_state";

    private Transformer() {}
}
