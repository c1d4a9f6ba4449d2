package dev.shorewise.feedback.text;

import dev.shorewise.text.Analysis;
import java.time.Instant;

/**
 * What a model found in a comment.
 *
 * @param model that read it
 * @param readAt when
 * @param found in it
 */
public record TextReading(String model, Instant readAt, Analysis found) {}
