package dev.shorewise.feedback.responses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.shorewise.feedback.surveys.Option;
import dev.shorewise.feedback.surveys.Question;
import dev.shorewise.feedback.surveys.QuestionKind;
import dev.shorewise.feedback.surveys.Questionnaire;
import dev.shorewise.feedback.surveys.ShowIf;
import dev.shorewise.kit.problems.InvalidParam;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private static final Questionnaire ASKED = new Questionnaire(
            "After the call",
            List.of(
                    new Question("satisfied", QuestionKind.CSAT, "How satisfied?"),
                    new Question("recommend", QuestionKind.NPS, "Would you recommend us?"),
                    new Question("why", QuestionKind.TEXT, "Why?")));

    @Test
    void answersAreReadByTheirQuestions() {
        Answers answers = Answers.of(ASKED, Map.of("satisfied", 5, "recommend", 0, "why", " Kind. "));

        assertThat(answers).isEqualTo(new Answers(5, 0, null, null, "Kind."));
    }

    @Test
    void oneAnswerIsEnoughAndNoneIsNot() {
        assertThat(Answers.of(ASKED, Map.of("recommend", 10))).isEqualTo(new Answers(null, 10, null, null, null));
        assertThat(refusedIn(Map.of())).containsExactly("answers");
        assertThat(refusedIn(Map.of("why", "  "))).containsExactly("answers");
    }

    @Test
    void everyAnswerThatDoesNotFitIsNamed() {
        Map<String, @Nullable Object> given = new HashMap<>();
        given.put("satisfied", 6);
        given.put("recommend", "9");
        given.put("why", 3);
        given.put("else", 1);

        assertThat(refusedIn(given))
                .containsExactlyInAnyOrder("answers.satisfied", "answers.recommend", "answers.why", "answers.else");
    }

    @Test
    void aScoreIsAWholeNumberOnItsScale() {
        for (Object bad : List.of(0, 6, -1, 4.5, 3_000_000_000L, true, "4", List.of(4))) {
            assertThat(refusedIn(Map.of("satisfied", bad))).as("%s", bad).containsExactly("answers.satisfied");
        }
        for (Object bad : List.of(-1, 11)) {
            assertThat(refusedIn(Map.of("recommend", bad))).as("%s", bad).containsExactly("answers.recommend");
        }
    }

    @Test
    void textThatCannotBeStoredIsRefused() {
        assertThat(refusedIn(Map.of("why", "a\0b"))).containsExactly("answers.why");
        assertThat(refusedIn(Map.of("why", "x".repeat(Answers.LONGEST_COMMENT + 1))))
                .containsExactly("answers.why");
    }

    @Test
    void noAnswersAreMadeBesideTheScales() {
        assertThatThrownBy(() -> new Answers(0, null, null, null, null)).hasMessageContaining("from 1 to 5");
        assertThatThrownBy(() -> new Answers(null, 11, null, null, null)).hasMessageContaining("from 0 to 10");
        assertThatThrownBy(() -> new Answers(null, null, null, null, " ")).hasMessageContaining("at least one");
    }

    @Test
    void easeAndResolutionAreReadByTheirOwnScales() {
        Questionnaire asked = new Questionnaire(
                "After the case",
                List.of(
                        new Question("easy", QuestionKind.CES, "It was easy to get help."),
                        new Question("solved", QuestionKind.RESOLVED, "Is it resolved?")));

        assertThat(Answers.of(asked, Map.of("easy", 7, "solved", "NOT_YET")))
                .isEqualTo(new Answers(null, null, 7, Resolution.NOT_YET, null));
        ResponseRefusal refusal = catchThrowableOfType(
                ResponseRefusal.class, () -> Answers.of(asked, Map.of("easy", 8, "solved", "MAYBE")));
        assertThat(refusal.invalidParams())
                .extracting(InvalidParam::name)
                .containsExactlyInAnyOrder("answers.easy", "answers.solved");
    }

    @Test
    void anAnswerToAQuestionThatWasNotPutIsRefused() {
        Questionnaire asked = new Questionnaire(
                "After the call",
                List.of(
                        new Question("satisfied", QuestionKind.CSAT, "How satisfied?"),
                        new Question(
                                "what",
                                QuestionKind.CHOICE,
                                "What went wrong?",
                                List.of(new Option("wait", "The wait"), new Option("answer", "The answer")),
                                Optional.empty(),
                                Optional.of(new ShowIf("satisfied", ShowIf.Comparison.AT_MOST, "2")))));

        assertThat(Answers.of(asked, Map.of("satisfied", 2, "what", "wait")).others())
                .isEqualTo(Map.of("what", "wait"));
        for (Map<String, Object> bad : List.<Map<String, Object>>of(
                Map.of("satisfied", 3, "what", "wait"),
                Map.of("what", "wait"),
                Map.of("satisfied", 1, "what", "else"))) {
            assertThat(catchThrowableOfType(ResponseRefusal.class, () -> Answers.of(asked, bad))
                            .invalidParams())
                    .extracting(InvalidParam::name)
                    .containsExactly("answers.what");
        }
    }

    private static List<String> refusedIn(Map<String, ? extends @Nullable Object> given) {
        ResponseRefusal refusal = catchThrowableOfType(ResponseRefusal.class, () -> Answers.of(ASKED, given));
        assertThat(refusal.kind()).isEqualTo(ResponseRefusal.Kind.INVALID_ANSWERS);
        return refusal.invalidParams().stream().map(InvalidParam::name).toList();
    }
}
