package dev.shorewise.text.learning;

/**
 * One question that is answered by yes or no: log odds are linear in vector and n-grams.
 *
 * @param bias log odds of a text without any
 * @param vector a weight for each number of the vector
 * @param grams a weight for each bucket
 */
@SuppressWarnings("ArrayRecordComponent") // made once, read often, never compared
public record Yes(float bias, float[] vector, float[] grams) {

    /** Log odds of yes. */
    public float odds(Example example) {
        float odds = bias;
        float[] values = example.vector();
        for (int i = 0; i < values.length; i++) {
            odds += values[i] * vector[i];
        }
        int[] buckets = example.grams().buckets();
        float[] weights = example.grams().values();
        for (int i = 0; i < buckets.length; i++) {
            odds += grams[buckets[i]] * weights[i];
        }
        return odds;
    }
}
