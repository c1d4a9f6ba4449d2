package dev.shorewise.vendor.sla.engine;

/** How a level did against what is expected. */
public enum State {
    MET,
    MISSED,
    NOT_MEASURED
}
