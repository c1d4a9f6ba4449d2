package dev.shorewise.vendor.contacts;

/** By what contacts are told apart. A contact that names none of it belongs to the group with the empty key. */
public enum Grouping {
    /** Not at all: one group, {@value #ALL}. */
    NONE,
    QUEUE,
    /** By the day in the site's zone, as 2026-10-05. */
    DAY,
    /** By the agent's pseudonym. */
    AGENT,
    SITE,
    CHANNEL,
    /** By month, as 2026-10. */
    MONTH;

    /** The key of the only group where nothing is told apart. */
    public static final String ALL = "all";
}
