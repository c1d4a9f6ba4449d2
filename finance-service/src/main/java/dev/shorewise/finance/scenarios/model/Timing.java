package dev.shorewise.finance.scenarios.model;

/** When money flows. One-off costs flow at the start, those of leaving at the end. */
public enum Timing {
    /** At the end of each month. */
    MONTH_END,
    /** All of a year at its end. */
    YEAR_END
}
