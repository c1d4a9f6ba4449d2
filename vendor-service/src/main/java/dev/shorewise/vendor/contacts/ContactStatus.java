package dev.shorewise.vendor.contacts;

/** Where a contact that is worked on over time stands. At the same moment statuses follow each other in this order. */
public enum ContactStatus {
    NEW,
    OPEN,
    /** The customer must answer; the vendor's clock stands still. */
    PENDING_CUSTOMER,
    /** The client, or a third party of the client's, must act; the vendor's clock stands still. */
    ON_HOLD_CLIENT,
    /** A third party of the vendor's must act; the vendor's clock runs on. */
    ON_HOLD_THIRD_PARTY,
    SOLVED,
    CLOSED;

    /** True if nothing is left to do, unless it is reopened. */
    public boolean isSolved() {
        return this == SOLVED || this == CLOSED;
    }
}
