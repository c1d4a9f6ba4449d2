package dev.shorewise.feedback.responses;

/** The way in which the contact came that a customer was asked about; named as contact records name it. */
public enum Channel {
    VOICE,
    CALLBACK,
    CHAT,
    MESSAGING,
    EMAIL,
    CASE,
    SOCIAL
}
