package dev.shorewise.feedback.surveys.store;

import dev.shorewise.feedback.surveys.Question;
import dev.shorewise.feedback.surveys.QuestionKind;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * One question of a version.
 *
 * @param questionId names it within the survey
 * @param kind what answers it
 * @param wording what the customer reads
 */
@Embeddable
record QuestionRow(
        @Column(name = "question_id") String questionId,
        @Enumerated(EnumType.STRING) QuestionKind kind,
        String wording) {

    static QuestionRow of(Question question) {
        return new QuestionRow(question.id(), question.kind(), question.wording());
    }

    Question toQuestion() {
        return new Question(questionId, kind, wording);
    }
}
