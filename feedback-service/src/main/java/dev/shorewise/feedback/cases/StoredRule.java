package dev.shorewise.feedback.cases;

import java.time.Instant;

/**
 * A rule as it stands.
 *
 * @param revision counts its changes from 1
 * @param by who changed it last
 * @param at when
 */
public record StoredRule(CaseRule rule, int revision, String by, Instant at) {}
