package dev.shorewise.vendor.sla.engine;

/**
 * An event of a month that both sides agree happened.
 *
 * @param ref as both sides call it
 * @param kind as terms name it, in penalties and critical events
 */
public record Incident(String ref, String kind) {}
