package dev.shorewise.vendor.registry;

import java.time.Instant;

/**
 * A company that serves the client's customers, or the client's own team. Created once by an administrator, renamed at
 * will; its id never changes because every record points to it.
 *
 * @param id see {@link Slug}
 * @param revision grows with each change
 */
public record Vendor(
        String id, String name, Kind kind, Stage stage, Instant createdAt, Instant changedAt, long revision) {

    /** Whose people they are. */
    public enum Kind {
        /** Another company's. */
        VENDOR,
        /** The client's own. */
        IN_HOUSE
    }

    public Vendor {
        Slug.check("vendor", id);
        name = name.strip();
    }
}
