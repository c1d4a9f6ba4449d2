package dev.shorewise.vendor.workforce.training;

import dev.shorewise.statistics.effects.DifferenceInDifferences;
import dev.shorewise.vendor.findings.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What a course brought.
 *
 * @param measure that was looked at
 * @param window null if nobody has completed it
 * @param taught comparable agents who completed it
 * @param others comparable agents to whom it was not assigned
 * @param difference null if there are not enough agents
 * @param finding the same in a sentence
 */
public record Effect(
        String courseId,
        String measure,
        @Nullable Window window,
        int taught,
        int others,
        @Nullable DifferenceInDifferences difference,
        Finding finding) {}
