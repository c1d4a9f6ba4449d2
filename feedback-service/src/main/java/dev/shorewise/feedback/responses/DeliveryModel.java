package dev.shorewise.feedback.responses;

/** From where the customer was served; named as the registry names it. */
public enum DeliveryModel {
    IN_HOUSE,
    ONSHORE,
    NEARSHORE,
    OFFSHORE
}
