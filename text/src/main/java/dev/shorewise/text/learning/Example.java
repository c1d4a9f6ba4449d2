package dev.shorewise.text.learning;

/**
 * A text as a model reads it.
 *
 * @param vector of the transformer; empty in the quick tier
 * @param grams its n-grams
 */
@SuppressWarnings("ArrayRecordComponent") // made once, read at once, never compared
public record Example(float[] vector, Grams grams) {

    private static final float[] NONE = {};

    /** A text without a vector. */
    public static Example quick(String clean) {
        return new Example(NONE, Grams.of(clean));
    }
}
