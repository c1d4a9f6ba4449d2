package dev.shorewise.vendor.contacts;

/** The way a contact came. */
public enum Channel {
    VOICE(true),
    CALLBACK(true),
    CHAT(true),
    MESSAGING(false),
    EMAIL(false),
    CASE(false),
    SOCIAL(false);

    private final boolean queued;

    Channel(boolean queued) {
        this.queued = queued;
    }

    /** True if the customer waits in a queue, so that every contact that was answered has a wait. */
    public boolean isQueued() {
        return queued;
    }
}
