package dev.shorewise.vendor.sla.engine;

/** How grave a miss is. */
public enum DefaultClass {
    NONE,
    /** Worse than expected, not worse than the minimum. */
    EXPECTED_DEFAULT,
    /** Worse than the minimum, or treated so. */
    MINIMUM_DEFAULT
}
