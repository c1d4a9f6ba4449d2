package dev.shorewise.feedback.invitations.page;

import dev.shorewise.feedback.surveys.Edition;
import dev.shorewise.feedback.surveys.Language;
import dev.shorewise.feedback.surveys.Question;
import dev.shorewise.feedback.surveys.Questionnaire;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The page on which a customer answers. It works without scripts: each step is a form, and the server decides what is
 * asked next. It holds the questions and what the customer has entered, and nothing else.
 *
 * @param content what is asked
 * @param language the customer's
 * @param action where the form goes; empty for a preview, which cannot be sent
 */
public record AnswerPage(Questionnaire content, Language language, String action) {

    /**
     * A step.
     *
     * @param questions those that are put now, in the order of the survey
     * @param seen the ids of those that were put before
     * @param given answers so far, by question id
     * @param notice what is said above the questions
     */
    public record Step(List<Question> questions, Collection<String> seen, Map<String, Object> given, Notice notice) {}

    /** What is said above the questions. */
    public enum Notice {
        NONE,
        /** Answers are kept. */
        SAVED,
        /** Nothing was answered. */
        EMPTY
    }

    /** The step as a page. */
    public String html(Step step) {
        Edition edition = new Edition(content, language);
        Language spoken = edition.language();
        Phrases phrases = Phrases.in(spoken);
        QuestionField field = new QuestionField(edition, phrases, spoken);
        Edition.Phrase title = edition.title();
        StringBuilder body = new StringBuilder();
        body.append("<h1%s>%s</h1>\n".formatted(field.lang(title), Html.text(title.text())));
        body.append(notice(step.notice(), phrases));
        body.append("<form method=\"post\" action=\"%s\">\n".formatted(Html.text(withLanguage(spoken))));
        Set<String> seen = new LinkedHashSet<>(step.seen());
        step.questions().forEach(question -> seen.add(question.id()));
        body.append("<input type=\"hidden\" name=\"seen\" value=\"%s\">\n".formatted(String.join(" ", seen)));
        step.questions()
                .forEach(question ->
                        body.append(field.html(question, step.given().get(question.id()))));
        String off = action.isEmpty() ? " disabled" : "";
        body.append("""
                <p class="actions"><button type="submit" name="do" value="send"%1$s>%2$s</button>
                <button type="submit" name="do" value="save" class="quiet"%1$s>%3$s</button></p>
                </form>
                <p class="small">%4$s</p>
                """.formatted(
                off, Html.text(phrases.of("send")), Html.text(phrases.of("save")), Html.text(phrases.of("privacy"))));
        body.append(languages(spoken));
        String prefix = step.notice() == Notice.EMPTY ? phrases.of("error") + ": " : "";
        return page(spoken, prefix + title.text(), body.toString());
    }

    /** A page that says one thing: {@code thanks}, {@code used}, {@code expired} or {@code unknown}. */
    public static String saying(String what, Language language) {
        Phrases phrases = Phrases.in(language);
        String title = phrases.of(what + ".title");
        return page(
                phrases.language(),
                title,
                "<h1>%s</h1>\n<p>%s</p>\n".formatted(Html.text(title), Html.text(phrases.of(what + ".text"))));
    }

    private static String notice(Notice notice, Phrases phrases) {
        return switch (notice) {
            case NONE -> "";
            case SAVED -> "<p class=\"notice\" role=\"status\">%s</p>\n".formatted(Html.text(phrases.of("saved")));
            case EMPTY -> "<p class=\"notice\" role=\"alert\">%s</p>\n".formatted(Html.text(phrases.of("empty")));
        };
    }

    private String languages(Language spoken) {
        Set<String> tags = new TreeSet<>(content.translations().languages().keySet());
        if (tags.isEmpty()) {
            return "";
        }
        tags.add(content.language().tag());
        String links = tags.stream()
                .filter(tag -> !tag.equals(spoken.tag()))
                .map(tag -> "<li><a href=\"?lang=%1$s\" lang=\"%1$s\" hreflang=\"%1$s\">%2$s</a></li>"
                        .formatted(tag, Html.text(name(tag))))
                .collect(Collectors.joining("\n"));
        return "<nav aria-label=\"%s\"><ul class=\"languages\">\n%s\n</ul></nav>\n"
                .formatted(Html.text(Phrases.in(spoken).of("languages")), links);
    }

    private static String name(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        return locale.getDisplayName(locale);
    }

    private String withLanguage(Language spoken) {
        return action + "?lang=" + spoken.tag();
    }

    private static String page(Language language, String title, String body) {
        return """
                <!doctype html>
                <html lang="%s" dir="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="robots" content="noindex">
                <title>%s</title>
                <link rel="stylesheet" href="/a/style.css">
                </head>
                <body><main>
                %s</main></body>
                </html>
                """.formatted(language.tag(), language.isRightToLeft() ? "rtl" : "ltr", Html.text(title), body);
    }
}
