package dev.shorewise.benchmarks.truth;

/**
 * A detector and the world that it is tried in.
 *
 * @param method its definition
 * @param looked what one look covers; an alarm is any alarm among these
 * @param fault what is planted, and how large
 * @param trial makes a world, with the fault or without
 */
record Detector(String method, String looked, String fault, Trial trial) {

    /** What the detector said of a world. */
    enum Said {
        NOTHING,
        /** An alarm about what was planted, and about nothing else. */
        FOUND,
        /** An alarm about something in which nothing was planted. */
        WRONG
    }

    /** One world. */
    interface Trial {
        Said of(Chance chance, boolean planted);
    }
}
