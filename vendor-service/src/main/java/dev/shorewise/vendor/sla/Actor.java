package dev.shorewise.vendor.sla;

/** Somebody who acts on an agreement, for one of its two sides. */
public record Actor(Side side, String name) {

    /** The two sides of an agreement; their rights in a dispute are the same. */
    public enum Side {
        CLIENT,
        VENDOR;

        public Side other() {
            return this == CLIENT ? VENDOR : CLIENT;
        }
    }
}
