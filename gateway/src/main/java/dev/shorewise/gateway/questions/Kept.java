package dev.shorewise.gateway.questions;

import java.time.Instant;

/** A service's last good answer. */
public record Kept(String data, Instant asOf) {}
