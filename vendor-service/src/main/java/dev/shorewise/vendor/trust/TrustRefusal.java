package dev.shorewise.vendor.trust;

/** Why the room of trust refuses. */
public final class TrustRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The closed family of reasons. */
    public enum Kind {
        DEFINITION_MISMATCH,
        NO_SUCH_DEFINITION,
        NOT_A_SHARE,
        MONTH_RUNNING,
        NOT_ATTESTED,
        REPORT_EXISTS,
        WRONG_STATE,
        WRONG_SIDE
    }

    private final Kind kind;

    public TrustRefusal(Kind kind, String detail) {
        super(detail);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
