package dev.shorewise.text.embedding;

/**
 * The states of a text's pieces in each layer that is read.
 *
 * @param layers for each layer as many times {@link Transformer#WIDTH} numbers as there are pieces
 * @param starts for each piece the character at which its word begins; negative for what stands before the text
 */
@SuppressWarnings("ArrayRecordComponent") // made once, read at once, never compared
public record States(float[][] layers, int[] starts) {

    /** Numbers that {@link #of} answers. */
    public static final int WIDTH = (Transformer.LAYERS + 1) * Transformer.WIDTH;

    /** The whole text as one vector: the mean state of each layer, then the last layer's opening mark. */
    public float[] ofAll() {
        return vector(0, starts.length);
    }

    /** A part of the text, read in its context: as {@link #ofAll}, but the means only over words that begin in it. */
    public float[] of(int from, int to) {
        int first = 1;
        while (first < starts.length - 1 && starts[first] < from) {
            first++;
        }
        int end = first;
        while (end < starts.length - 1 && starts[end] < to) {
            end++;
        }
        return end == first ? ofAll() : vector(first, end);
    }

    private float[] vector(int first, int end) {
        int width = Transformer.WIDTH;
        float[] vector = new float[WIDTH];
        for (int layer = 0; layer < layers.length; layer++) {
            float[] values = layers[layer];
            int offset = layer * width;
            for (int piece = first; piece < end; piece++) {
                for (int i = 0; i < width; i++) {
                    vector[offset + i] += values[piece * width + i];
                }
            }
            for (int i = 0; i < width; i++) {
                vector[offset + i] /= end - first;
            }
        }
        System.arraycopy(layers[layers.length - 1], 0, vector, layers.length * width, width);
        return vector;
    }
}
