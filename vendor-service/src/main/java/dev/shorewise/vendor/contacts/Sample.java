package dev.shorewise.vendor.contacts;

/** A time whose distribution figures ask for, over inbound contacts that are not void. */
public enum Sample {
    /** The wait of answered contacts. */
    WAIT_ANSWERED,
    /** How long those waited who gave up. */
    WAIT_ABANDONED,
    /** Talk and hold of contacts answered by an agent who is named. */
    HANDLE_BY_NAMED_AGENT,
    /** From the arrival to the first reply by a person. */
    FIRST_REPLY
}
