package dev.shorewise.gateway.homes;

/** How often a question of a home view is asked. */
enum Each {
    /** Once. */
    VIEW,
    /** For every vendor that the viewer sees. */
    VENDOR,
    /** For every agreement that the viewer sees. */
    AGREEMENT
}
