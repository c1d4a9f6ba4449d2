package dev.shorewise.vendor.contacts;

/** Who began. Outbound contacts are in no queue measure. */
public enum Direction {
    INBOUND,
    OUTBOUND
}
