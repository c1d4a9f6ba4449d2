package dev.shorewise.finance.scenarios.model;

/**
 * How money at different times is compared. The flows of a scenario are nominal; a real rate is brought to nominal with
 * the scenario's inflation.
 */
public enum Discounting {
    NOMINAL,
    REAL
}
