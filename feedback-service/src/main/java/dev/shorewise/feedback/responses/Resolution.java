package dev.shorewise.feedback.responses;

/** What a customer says about whether the matter is resolved. */
public enum Resolution {
    /** It is. */
    YES,
    /** It is not. */
    NO,
    /** The customer cannot tell yet: in no rate, and reported beside it. */
    NOT_YET
}
