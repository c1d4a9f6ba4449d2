package dev.shorewise.vendor.trust;

import java.time.Instant;

/** A contact whose customer the vendor asked for an answer. */
public record Invited(String contactId, Instant at) {}
