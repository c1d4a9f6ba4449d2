package dev.shorewise.feedback.surveys.store;

import dev.shorewise.feedback.surveys.Option;
import dev.shorewise.feedback.surveys.Question;
import dev.shorewise.feedback.surveys.QuestionKind;
import dev.shorewise.feedback.surveys.ShowIf;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One question of a version.
 *
 * @param questionId names it within the survey
 * @param kind what answers it
 * @param wording what the customer reads
 * @param lowest of a rating
 * @param highest of a rating
 * @param showIfQuestion null if it is always put
 * @param showIfComparison null if it is always put
 * @param showIfAnswer null if it is always put
 */
@Embeddable
record QuestionRow(
        @Column(name = "question_id") String questionId,
        @Enumerated(EnumType.STRING) QuestionKind kind,
        String wording,
        @Nullable Short lowest,
        @Nullable Short highest,
        @Column(name = "show_if_question") @Nullable String showIfQuestion,

        @Column(name = "show_if_comparison") @Enumerated(EnumType.STRING)
        ShowIf.@Nullable Comparison showIfComparison,

        @Column(name = "show_if_answer") @Nullable String showIfAnswer) {

    static QuestionRow of(Question question) {
        Optional<QuestionKind.Scale> rating = question.rating();
        Optional<ShowIf> showIf = question.showIf();
        return new QuestionRow(
                question.id(),
                question.kind(),
                question.wording(),
                rating.map(scale -> (short) scale.lowest()).orElse(null),
                rating.map(scale -> (short) scale.highest()).orElse(null),
                showIf.map(ShowIf::question).orElse(null),
                showIf.map(ShowIf::comparison).orElse(null),
                showIf.map(ShowIf::answer).orElse(null));
    }

    Question toQuestion(List<Option> options) {
        return new Question(
                questionId,
                kind,
                wording,
                options,
                lowest == null || highest == null
                        ? Optional.empty()
                        : Optional.of(new QuestionKind.Scale(lowest, highest)),
                showIfQuestion == null || showIfComparison == null || showIfAnswer == null
                        ? Optional.empty()
                        : Optional.of(new ShowIf(showIfQuestion, showIfComparison, showIfAnswer)));
    }
}
