package dev.shorewise.vendor.registry;

import java.time.Instant;

/**
 * Something that the registry keeps of a vendor.
 *
 * @param id unique among its kind and vendor; see {@link Slug}
 * @param revision grows with each change
 */
public record Entry<T>(String vendorId, String id, T body, Instant createdAt, Instant changedAt, long revision) {

    /** What can be kept. */
    public enum Kind {
        CONTRACT(Contract.class),
        PERSON(Person.class),
        /** What a site serves since when; its id is the site's. */
        SERVICE(Timetable.class);

        private final Class<? extends Record> type;

        Kind(Class<? extends Record> type) {
            this.type = type;
        }

        /** What is kept under it. */
        public Class<? extends Record> type() {
            return type;
        }
    }

    public Entry {
        Slug.check("entry", id);
    }
}
