package dev.shorewise.vendor.partnership;

/** Why the room of partnership refuses. */
public final class PartnershipRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The closed family of reasons. */
    public enum Kind {
        FLAWED_GOAL,
        FLAWED_ANSWERS,
        /** Somebody has answered it, so it cannot be changed. */
        QUESTIONNAIRE_IN_USE,
        /** The review already exists; its pack stays as it was. */
        REVIEW_EXISTS,
        /** There are no minutes, or both sides have accepted them. */
        WRONG_STATE
    }

    private final Kind kind;

    public PartnershipRefusal(Kind kind, String detail) {
        super(detail);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
