package dev.shorewise.statistics.capacity;

/**
 * What a number of agents gives.
 *
 * @param agents on the phones
 * @param waits share of calls that wait at all, 0 to 1
 * @param inTime share of all offered calls that are answered within the time, 0 to 1
 * @param meanWait seconds, of all calls
 * @param abandoned share of calls whose callers give up, 0 to 1
 * @param occupancy share of time on calls, 0 to 1
 */
public record Service(int agents, double waits, double inTime, double meanWait, double abandoned, double occupancy) {}
