package dev.shorewise.feedback.surveys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
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
}
