package dev.shorewise.kit.imports;

/**
 * Something that happened to a record.
 *
 * @param micros when, in microseconds since 1970 (UTC)
 * @param status what it came to, one of the values that its field allows
 */
public record Step(long micros, String status) {}
