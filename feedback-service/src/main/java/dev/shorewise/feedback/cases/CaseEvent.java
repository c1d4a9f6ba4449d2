package dev.shorewise.feedback.cases;

import java.time.Instant;

/**
 * What happened to a case.
 *
 * @param revision that it led to
 * @param what in a few words
 * @param by who did it; {@code shorewise} where nobody did
 */
public record CaseEvent(int revision, String what, String by, Instant at) {}
