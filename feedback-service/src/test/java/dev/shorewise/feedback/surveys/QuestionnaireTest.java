package dev.shorewise.feedback.surveys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuestionnaireTest {

    private static final Question SATISFIED = new Question("satisfied", QuestionKind.CSAT, "How satisfied are you?");
    private static final Question WHY = new Question("why", QuestionKind.TEXT, "Why?");

    @Test
    void aScaleHoldsItsEndsAndNothingBeyond() {
        QuestionKind.Scale satisfaction = QuestionKind.CSAT.scale().orElseThrow();
        QuestionKind.Scale recommendation = QuestionKind.NPS.scale().orElseThrow();

        assertThat(List.of(0L, 1L, 5L, 6L)).map(satisfaction::contains).containsExactly(false, true, true, false);
        assertThat(List.of(-1L, 0L, 10L, 11L)).map(recommendation::contains).containsExactly(false, true, true, false);
        assertThat(QuestionKind.TEXT.scale()).isEmpty();
    }

    @Test
    void aKindIsAskedOnce() {
        Question again = new Question("satisfied-2", QuestionKind.CSAT, "And with the agent?");

        assertThatThrownBy(() -> new Questionnaire("Two scores", List.of(SATISFIED, again)))
                .hasMessageContaining("CSAT comes twice");
    }

    @Test
    void anIdNamesOneQuestion() {
        Question again = new Question("satisfied", QuestionKind.NPS, "Would you recommend us?");

        assertThatThrownBy(() -> new Questionnaire("Two ids", List.of(SATISFIED, again)))
                .hasMessageContaining("'satisfied' comes twice");
    }

    @Test
    void aSurveyAsksSomething() {
        assertThatThrownBy(() -> new Questionnaire("Nothing", List.of())).hasMessageContaining("1 to 20 questions");
    }

    @Test
    void aChangeIsTheNextVersionAndNoChangeIsNone() {
        Questionnaire asked = new Questionnaire("After the call", List.of(SATISFIED));
        Survey first = new Survey(new SurveyId("after-call"), 1, asked, Instant.EPOCH);
        Instant later = Instant.EPOCH.plusSeconds(60);

        Survey changed = first.changedTo(new Questionnaire("After the call", List.of(SATISFIED, WHY)), later);
        Survey same = first.changedTo(new Questionnaire(" After the call ", List.of(SATISFIED)), later);

        assertThat(changed.version()).isEqualTo(2);
        assertThat(changed.publishedAt()).isEqualTo(later);
        assertThat(same).isSameAs(first);
    }

    private static final Question DISSATISFIED = new Question(
            "what",
            QuestionKind.CHOICE,
            "What went wrong?",
            List.of(new Option("wait", "The wait"), new Option("answer", "The answer")),
            Optional.empty(),
            Optional.of(new ShowIf("satisfied", ShowIf.Comparison.AT_MOST, "2")));
    private static final Question HOW_LONG = new Question(
            "how-long",
            QuestionKind.RATING,
            "How bad was the wait?",
            List.of(),
            Optional.of(new QuestionKind.Scale(0, 10)),
            Optional.of(new ShowIf("what", ShowIf.Comparison.IS, "wait")));

    @Test
    void aQuestionIsPutWhereEarlierAnswersLead() {
        Questionnaire asked = new Questionnaire("After the call", List.of(SATISFIED, DISSATISFIED, HOW_LONG));

        assertThat(asked.shown(Map.of())).containsExactly("satisfied");
        assertThat(asked.shown(Map.of("satisfied", 3))).containsExactly("satisfied");
        assertThat(asked.shown(Map.of("satisfied", 2))).containsExactly("satisfied", "what");
        assertThat(asked.shown(Map.of("satisfied", 1, "what", "wait")))
                .containsExactly("satisfied", "what", "how-long");
        assertThat(asked.shown(Map.of("satisfied", 5, "what", "wait")))
                .as("an answer to a question that is not put leads nowhere")
                .containsExactly("satisfied");
    }

    @Test
    void logicLooksBackAtAnswersThatCanBeGiven() {
        assertThatThrownBy(() -> new Questionnaire("Ahead", List.of(DISSATISFIED, SATISFIED)))
                .hasMessageContaining("not an earlier question");
        for (ShowIf never : List.of(
                new ShowIf("satisfied", ShowIf.Comparison.IS, "6"),
                new ShowIf("satisfied", ShowIf.Comparison.IS, "02"),
                new ShowIf("why", ShowIf.Comparison.IS, "because"))) {
            Question next =
                    new Question("next", QuestionKind.NPS, "?", List.of(), Optional.empty(), Optional.of(never));
            assertThatThrownBy(() -> new Questionnaire("Never", List.of(SATISFIED, WHY, next)))
                    .as("%s", never)
                    .hasMessageContaining("does not answer");
        }
    }

    @Test
    void whatIsNotTranslatedIsReadInTheSurveysOwnLanguage() {
        Questionnaire asked = new Questionnaire(
                "After the call",
                List.of(SATISFIED, DISSATISFIED, WHY),
                Language.ENGLISH,
                new Translations(Map.of(
                        "de",
                                Map.of(
                                        "title",
                                        "Nach dem Anruf",
                                        "satisfied",
                                        "Wie zufrieden?",
                                        "what.wait",
                                        "Die Wartezeit"),
                        "pt-BR", Map.of("satisfied", "Satisfeito?"),
                        "ar", Map.of("title", "بعد المكالمة"))));

        Edition austrian = new Edition(asked, new Language("de-AT"));
        assertThat(austrian.language()).isEqualTo(new Language("de"));
        assertThat(austrian.title().text()).isEqualTo("Nach dem Anruf");
        assertThat(austrian.wording(DISSATISFIED, DISSATISFIED.options().get(0)).text())
                .isEqualTo("Die Wartezeit");
        assertThat(austrian.wording(WHY)).isEqualTo(new Edition.Phrase("Why?", Language.ENGLISH));
        assertThat(new Edition(asked, new Language("pt")).wording(SATISFIED).text())
                .isEqualTo("Satisfeito?");
        assertThat(new Edition(asked, new Language("ja")).wording(SATISFIED).text())
                .isEqualTo("How satisfied are you?");
        assertThat(new Edition(asked, new Language("ar-EG")).language().isRightToLeft())
                .isTrue();
    }

    @Test
    void theSurveysOwnLanguageSuitsItsReadersBetterThanACousin() {
        Questionnaire british = new Questionnaire(
                "After the call",
                List.of(SATISFIED),
                Language.ENGLISH,
                new Translations(Map.of("en-US", Map.of("title", "After your call"))));

        assertThat(new Edition(british, new Language("en-GB")).title().text()).isEqualTo("After the call");
        assertThat(new Edition(british, new Language("en-US")).title().text()).isEqualTo("After your call");
    }

    @Test
    void aTranslationWordsOnlyWhatIsThere() {
        assertThatThrownBy(() -> new Questionnaire(
                        "After the call",
                        List.of(SATISFIED),
                        Language.ENGLISH,
                        new Translations(Map.of("de", Map.of("satisfeid", "Wie zufrieden?")))))
                .hasMessageContaining("'satisfeid', which is not there");
        assertThatThrownBy(() -> new Translations(Map.of("not a tag", Map.of())))
                .hasMessageContaining("BCP 47");
    }
}
