package dev.shorewise.statistics;

/** Which way a measure gets better. */
public enum Direction {
    /** Answering more within the time is better. */
    HIGHER_IS_BETTER,
    /** Waiting less is better. */
    LOWER_IS_BETTER
}
