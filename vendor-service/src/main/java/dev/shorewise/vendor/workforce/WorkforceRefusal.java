package dev.shorewise.vendor.workforce;

/** Why the room of people refuses. */
public final class WorkforceRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The closed family of reasons. */
    public enum Kind {
        FLAWED_AGENT,
        FLAWED_TALLY,
        FLAWED_COURSE,
        /** A site, an agent or a course that the vendor does not have. */
        UNKNOWN_REFERENCE,
        FLAWED_QUESTION
    }

    private final Kind kind;

    public WorkforceRefusal(Kind kind, String detail) {
        super(detail);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
