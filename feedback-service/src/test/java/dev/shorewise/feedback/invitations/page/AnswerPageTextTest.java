package dev.shorewise.feedback.invitations.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.feedback.invitations.page.AnswerPage.Notice;
import dev.shorewise.feedback.invitations.page.AnswerPage.Step;
import dev.shorewise.feedback.surveys.Language;
import dev.shorewise.feedback.surveys.Question;
import dev.shorewise.feedback.surveys.QuestionKind;
import dev.shorewise.feedback.surveys.Questionnaire;
import dev.shorewise.feedback.surveys.Translations;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnswerPageTextTest {

    private static final Question WHY =
            new Question("why", QuestionKind.TEXT, "Why?", List.of(), Optional.empty(), Optional.empty());

    @Test
    void whatIsReadFromTheOtherSideSaysSo() {
        Questionnaire asked = new Questionnaire(
                "After the call",
                List.of(WHY),
                Language.ENGLISH,
                new Translations(Map.of("ar", Map.of("why", "لماذا؟"))));

        String page = new AnswerPage(asked, new Language("ar"), "/a/x")
                .html(new Step(List.of(WHY), List.of(), Map.of(), Notice.NONE));

        assertThat(page)
                .contains("<html lang=\"ar\" dir=\"rtl\">")
                .contains("<h1 lang=\"en\" dir=\"ltr\">After the call</h1>")
                .contains("<label for=\"q.why\">لماذا؟</label>");
    }
}
