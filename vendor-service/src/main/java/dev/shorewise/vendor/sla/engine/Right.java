package dev.shorewise.vendor.sla.engine;

import dev.shorewise.vendor.sla.terms.Termination;
import org.jspecify.annotations.Nullable;

/**
 * Where a right to terminate stands.
 *
 * @param levelId the level that it is about; null for the agreement as a whole
 * @param fired whether this month gives the right
 * @param distance in words
 */
public record Right(Termination.Kind kind, @Nullable String levelId, boolean fired, String distance) {}
