package dev.shorewise.gateway.questions;

/** How a part of an answer came about. */
public enum SectionStatus {
    /** The service answered now. */
    LIVE,
    /** The service did not answer; this is its last answer, with its age. */
    STALE,
    /** The service did not answer and never did before. */
    UNAVAILABLE,
    /** The service answered that this caller may not see the part. */
    WITHHELD
}
