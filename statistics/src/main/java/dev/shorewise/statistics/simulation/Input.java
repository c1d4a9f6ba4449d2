package dev.shorewise.statistics.simulation;

/**
 * A named uncertain input. The name decides its stream of numbers, so the order of inputs does not matter.
 *
 * @param name unique within a simulation
 * @param distribution how it may turn out
 */
public record Input(String name, Distribution distribution) {}
