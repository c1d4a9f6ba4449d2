package dev.shorewise.vendor.contacts;

import java.time.Instant;

/** A contact's step to a status. */
public record ContactEvent(Instant at, ContactStatus status) {}
