package dev.shorewise.feedback.surveys.store;

import dev.shorewise.feedback.surveys.Option;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * One option of a question of a version.
 *
 * @param questionId whose
 * @param optionId names it within the question
 * @param wording what the customer reads
 */
@Embeddable
record OptionRow(
        @Column(name = "question_id") String questionId,
        @Column(name = "option_id") String optionId,
        String wording) {

    Option toOption() {
        return new Option(optionId, wording);
    }
}
