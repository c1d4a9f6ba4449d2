package dev.shorewise.feedback.responses;

/**
 * What became of a response that was sent.
 *
 * @param fate whether it was new
 * @param stored how it stands now
 */
public record Recorded(Fate fate, StoredResponse stored) {

    /** The three things that can become of it. */
    public enum Fate {
        /** Its key was not known. */
        CREATED,
        /** It was known and says the same. */
        UNCHANGED,
        /** It was known and says something else now. */
        RESTATED
    }
}
