package dev.shorewise.feedback.invitations.page;

import dev.shorewise.feedback.surveys.Language;
import java.util.Locale;
import java.util.ResourceBundle;

/** What a page says besides the survey, in the languages that we speak; English to everybody else. */
public final class Phrases {

    private static final String BUNDLE = "dev.shorewise.feedback.invitations.page.phrases";

    private final ResourceBundle bundle;

    private Phrases(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** The phrases in a language, or the closest that there is. */
    public static Phrases in(Language language) {
        return new Phrases(ResourceBundle.getBundle(
                BUNDLE,
                Locale.forLanguageTag(language.tag()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** The language that they are in. */
    public Language language() {
        return new Language(of("language"));
    }

    public String of(String key) {
        return bundle.getString(key);
    }
}
