package dev.shorewise.feedback.text;

import dev.shorewise.text.Sentiment.Label;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a person says a comment means.
 *
 * @param revision counts the corrections of the comment from 1
 * @param verdict what it means
 * @param by who says so
 * @param at when
 */
public record Correction(int revision, Verdict verdict, String by, Instant at) {

    /**
     * What a comment means to a person.
     *
     * @param label its sentiment
     * @param themes that it touches; empty where the person has not judged them
     */
    public record Verdict(Label label, Optional<List<String>> themes) {}
}
