package dev.shorewise.feedback.surveys;

import org.jspecify.annotations.Nullable;

/**
 * When a question is put: an earlier one was answered, and in this way. Unanswered or itself not shown, it never is.
 *
 * @param question the earlier question's id
 * @param comparison how its answer is compared
 * @param answer a whole number, an option's id, or YES, NO or NOT_YET
 */
public record ShowIf(String question, Comparison comparison, String answer) {

    /** How answers are compared. */
    public enum Comparison {
        IS,
        IS_NOT,
        /** Numbers only. */
        AT_MOST,
        /** Numbers only. */
        AT_LEAST;

        boolean needsNumber() {
            return this == AT_MOST || this == AT_LEAST;
        }
    }

    /** Whether an answer, a whole number or a word, calls for the question. */
    public boolean holds(@Nullable Object given) {
        if (given == null) {
            return false;
        }
        return switch (comparison) {
            case IS -> answer.equals(String.valueOf(given));
            case IS_NOT -> !answer.equals(String.valueOf(given));
            case AT_MOST -> given instanceof Integer number && number <= Integer.parseInt(answer);
            case AT_LEAST -> given instanceof Integer number && number >= Integer.parseInt(answer);
        };
    }

    /** Why this cannot be asked of that question; null if it can. */
    @Nullable
    String refusal(Question earlier) {
        if (comparison.needsNumber() && earlier.scale().isEmpty()) {
            return comparison + " needs a question that numbers answer, and '" + question + "' is none";
        }
        return earlier.takes(answer) ? null : "'" + answer + "' does not answer '" + question + "'";
    }
}
