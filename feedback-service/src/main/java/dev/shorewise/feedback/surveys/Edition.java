package dev.shorewise.feedback.surveys;

import java.util.List;
import java.util.Optional;

/**
 * A survey as one reader sees it: each piece in the reader's language if there is a translation, else in a close one,
 * else in the survey's own.
 *
 * @param content what is asked
 * @param wanted the reader's language
 */
public record Edition(Questionnaire content, Language wanted) {

    /**
     * A piece of text and the language that it is in, which may differ from the one wanted.
     *
     * @param text for people
     * @param language its own
     */
    public record Phrase(String text, Language language) {}

    /** The language of most of what is read: the closest that there is. */
    public Language language() {
        if (wanted.equals(content.language()) || isOwnCloser()) {
            return content.language();
        }
        List<String> closest = content.translations().closest(wanted);
        return closest.isEmpty() ? content.language() : new Language(closest.get(0));
    }

    public Phrase title() {
        return phrase(Translations.TITLE, content.title());
    }

    public Phrase wording(Question question) {
        return phrase(question.id(), question.wording());
    }

    public Phrase wording(Question question, Option option) {
        return phrase(Translations.item(question, option), option.wording());
    }

    private Phrase phrase(String item, String original) {
        if (!language().equals(content.language())) {
            for (String tag : content.translations().closest(wanted)) {
                Optional<String> translated = content.translations().wording(tag, item);
                if (translated.isPresent()) {
                    return new Phrase(translated.get(), new Language(tag));
                }
            }
        }
        return new Phrase(original, content.language());
    }

    /** An English survey suits a reader of en-GB better than its translation into en-US. */
    private boolean isOwnCloser() {
        return content.language().base().equals(wanted.base())
                && content.translations().closest(wanted).stream()
                        .noneMatch(tag -> wanted.tag().startsWith(tag));
    }
}
