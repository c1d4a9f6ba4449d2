package dev.shorewise.feedback.invitations.page;

import dev.shorewise.feedback.surveys.Edition;
import dev.shorewise.feedback.surveys.Language;
import dev.shorewise.feedback.surveys.Option;
import dev.shorewise.feedback.surveys.Question;
import dev.shorewise.feedback.surveys.QuestionKind.Scale;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One question as form fields: a group of radio buttons under its legend, or a text area under its label.
 *
 * @param edition the survey as this customer reads it
 * @param phrases everything else
 * @param page the language of the page; what differs says so
 */
record QuestionField(Edition edition, Phrases phrases, Language page) {

    /** Longest comment that the page takes, in characters. */
    static final int LONGEST_COMMENT = 5_000;

    String html(Question question, @Nullable Object given) {
        Edition.Phrase wording = edition.wording(question);
        String name = "q." + question.id();
        if (question.kind() == dev.shorewise.feedback.surveys.QuestionKind.TEXT) {
            return """
                    <div class="question"><label for="%1$s"%2$s>%3$s</label>
                    <textarea id="%1$s" name="%1$s" rows="4" maxlength="%4$d" autocomplete="off">%5$s</textarea></div>
                    """.formatted(
                            name,
                            lang(wording),
                            Html.text(wording.text()),
                            LONGEST_COMMENT,
                            given == null ? "" : Html.text(given.toString()));
        }
        StringBuilder html = new StringBuilder();
        boolean ends = hasEnds(question);
        html.append("<fieldset class=\"question\"%s><legend%s>%s</legend>\n"
                .formatted(
                        ends ? " aria-describedby=\"" + name + ".ends\"" : "",
                        lang(wording),
                        Html.text(wording.text())));
        if (question.scale().isPresent()) {
            Scale scale = question.scale().get();
            if (ends) {
                html.append("<p class=\"ends\" id=\"%s.ends\">%s</p>\n".formatted(name, ends(question, scale)));
            }
            html.append("<div class=\"scale\">\n");
            for (int value = scale.lowest(); value <= scale.highest(); value++) {
                html.append(radio(name, String.valueOf(value), String.valueOf(value), "", given));
            }
            html.append("</div>");
        } else if (question.options().isEmpty()) {
            for (String word : Question.RESOLUTIONS) {
                html.append(radio(name, word, phrases.of("resolved." + word), "", given));
            }
        } else {
            for (Option option : question.options()) {
                Edition.Phrase label = edition.wording(question, option);
                html.append(radio(name, option.id(), label.text(), lang(label), given));
            }
        }
        return html.append("</fieldset>\n").toString();
    }

    private static boolean hasEnds(Question question) {
        return question.kind().scale().isPresent();
    }

    private String ends(Question question, Scale scale) {
        String kind = question.kind().name().toLowerCase(Locale.ROOT);
        return "%d = %s<br>%d = %s"
                .formatted(
                        scale.lowest(),
                        Html.text(phrases.of(kind + ".lowest")),
                        scale.highest(),
                        Html.text(phrases.of(kind + ".highest")));
    }

    private String radio(String name, String value, String label, String lang, @Nullable Object given) {
        return "<label class=\"option\"%s><input type=\"radio\" name=\"%s\" value=\"%s\"%s> %s</label>\n"
                .formatted(
                        lang,
                        name,
                        Html.text(value),
                        given != null && value.equals(given.toString()) ? " checked" : "",
                        Html.text(label));
    }

    /** Says in which language a phrase is, and from which side it is read, where the page is in another. */
    String lang(Edition.Phrase phrase) {
        if (phrase.language().equals(page)) {
            return "";
        }
        return " lang=\"%s\" dir=\"%s\""
                .formatted(phrase.language().tag(), phrase.language().isRightToLeft() ? "rtl" : "ltr");
    }
}
