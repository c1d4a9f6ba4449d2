package dev.shorewise.text.language;

/**
 * The language of a text.
 *
 * @param code ISO 639-1; {@code und} if the text has no letters to tell by
 * @param confidence 0 to 1: how likely it is, among the languages that are known here
 */
public record Spoken(String code, double confidence) {

    /** Nothing to tell by. */
    public static final Spoken UNKNOWN = new Spoken("und", 0);

    public boolean isEnglish() {
        return code.equals("en");
    }
}
