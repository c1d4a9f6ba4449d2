package dev.shorewise.gateway.homes;

/** How often a question of a home view is asked. */
enum Each {
    /** Once. */
    VIEW,
    /** For every vendor that the viewer sees. */
    VENDOR,
    /** Once for all vendors that the viewer sees, or the first of them, as services take so many together. */
    VENDORS,
    /** For every agreement that the viewer sees. */
    AGREEMENT
}
