package dev.shorewise.feedback.text;

import java.util.Optional;

/**
 * A comment with what is known about it.
 *
 * @param comment as it stands
 * @param reading of exactly this comment; empty as long as it waits to be read
 * @param correction the newest; empty if nobody has corrected it
 */
public record Understanding(Comment comment, Optional<TextReading> reading, Optional<Correction> correction) {

    /** The number that changes with each correction. */
    public int revision() {
        return correction.map(Correction::revision).orElse(0);
    }
}
