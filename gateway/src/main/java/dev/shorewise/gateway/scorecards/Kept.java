package dev.shorewise.gateway.scorecards;

import java.time.Instant;

/** A service's last good answer. */
public record Kept(String data, Instant asOf) {}
