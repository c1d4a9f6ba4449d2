package dev.shorewise.vendor.quality;

/** Why the room of quality refuses. */
public final class QualityRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The closed family of reasons. */
    public enum Kind {
        REVIEWED_ALREADY,
        WRONG_STATE,
        WRONG_SIDE,
        NOT_IN_SESSION,
        NOT_DRAWN,
        EMPTY_FRAME,
        NOT_MEASURED
    }

    private final Kind kind;

    public QualityRefusal(Kind kind, String detail) {
        super(detail);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
