package dev.shorewise.feedback.surveys;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What kind of answer a question takes. Answers of different kinds are never pooled. */
public enum QuestionKind {
    /** Satisfaction from 1 (very dissatisfied) to 5 (very satisfied), in digits. */
    CSAT(new Scale(1, 5)),
    /** Likelihood to recommend, from 0 to 10. */
    NPS(new Scale(0, 10)),
    /** "It was easy", from 1 (not at all) to 7 (fully agree). */
    CES(new Scale(1, 7)),
    /** Whether the matter is resolved: yes, no, or not yet known. */
    RESOLVED(null),
    /** One of several options. */
    CHOICE(null),
    /** A whole number on a scale of the question's own. */
    RATING(null),
    /** The customer's own words. */
    TEXT(null);

    private final Optional<Scale> scale;

    QuestionKind(@Nullable Scale scale) {
        this.scale = Optional.ofNullable(scale);
    }

    /** Whether a survey may ask it several times: answers to two such questions never meet in one figure. */
    public boolean isRepeatable() {
        return this == CHOICE || this == RATING;
    }

    /** The whole numbers that answer every such question; empty where words do, or where each has its own. */
    public Optional<Scale> scale() {
        return scale;
    }

    /**
     * Whole numbers from one to another, both included.
     *
     * @param lowest the least answer
     * @param highest the greatest answer
     */
    public record Scale(int lowest, int highest) {

        public boolean contains(long answer) {
            return lowest <= answer && answer <= highest;
        }

        @Override
        public String toString() {
            return "a whole number from " + lowest + " to " + highest;
        }
    }
}
