package dev.shorewise.feedback.surveys;

import java.util.IllformedLocaleException;
import java.util.Locale;

/**
 * A language in which something is worded.
 *
 * @param tag BCP 47, in its canonical spelling, such as {@code pt-BR}
 */
public record Language(String tag) {

    /** What surveys are worded in unless they say otherwise. */
    public static final Language ENGLISH = new Language("en");

    public Language {
        try {
            String canonical = new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
            if (canonical.equals("und") || canonical.length() > 35) {
                throw new IllformedLocaleException(tag);
            }
            tag = canonical;
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException(
                    "a language is a BCP 47 tag such as fr or pt-BR, but got '" + tag + "'", e);
        }
    }

    /** The tag without region and script. */
    public String base() {
        int end = tag.indexOf('-');
        return end < 0 ? tag : tag.substring(0, end);
    }

    /** Whether it is written from right to left. */
    public boolean isRightToLeft() {
        return switch (base()) {
            case "ar", "arc", "ckb", "dv", "fa", "he", "nqo", "ps", "sd", "syr", "ug", "ur", "yi" ->
                !tag.contains("-Latn");
            default -> tag.contains("-Arab") || tag.contains("-Hebr");
        };
    }

    @Override
    public String toString() {
        return tag;
    }
}
