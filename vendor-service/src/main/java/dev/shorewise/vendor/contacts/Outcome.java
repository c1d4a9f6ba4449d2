package dev.shorewise.vendor.contacts;

/** What became of a contact. */
public enum Outcome {
    ANSWERED,
    ABANDONED,
    /** Left to another queue, where it is offered again. */
    FLOW_OUT,
    /** The customer chose to be called back. */
    CALLBACK_TAKEN,
    /** Served by a machine. */
    DEFLECTED,
    /** A test or a phantom: kept, and in no measure. */
    VOID
}
