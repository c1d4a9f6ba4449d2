package dev.shorewise.vendor.registry;

/** Where work is done, seen from the client's headquarters. */
public enum DeliveryModel {
    /** By the client itself. */
    IN_HOUSE,
    /** In the client's country. */
    ONSHORE,
    /** In a neighbouring country, within a few hours' difference. */
    NEARSHORE,
    /** Far away. */
    OFFSHORE
}
