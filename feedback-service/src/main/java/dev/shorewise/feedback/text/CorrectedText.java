package dev.shorewise.feedback.text;

import java.util.List;

/**
 * A comment that a person corrected.
 *
 * @param themes that it touches according to the person; none where the person judged the sentiment alone
 * @param sentiment negative, neutral or positive
 * @param words redacted
 */
public record CorrectedText(List<String> themes, String sentiment, String words) {}
