package dev.shorewise.vendor.selection;

/** Why the room of tenders refuses. */
public final class SelectionRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The closed family of reasons. */
    public enum Kind {
        FLAWED_TENDER,
        FLAWED_SHEET,
        /** Somebody has judged by it already. */
        TENDER_IN_USE,
        /** The stage does not allow it. */
        WRONG_STAGE,
        /** Marks, gates or figures are missing. */
        NOT_COMPLETE,
        NOT_RELEASED
    }

    private final Kind kind;

    public SelectionRefusal(Kind kind, String detail) {
        super(detail);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
