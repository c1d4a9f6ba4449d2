package dev.shorewise.gateway.homes;

import dev.shorewise.gateway.questions.Told;
import org.jspecify.annotations.Nullable;

/**
 * A part of a home view.
 *
 * @param name what it tells, one of the names in {@link Blocks}
 * @param subject the vendor or agreement it is about; null where it is about none
 */
public record Part(String name, @Nullable String subject, Told told) {}
