package dev.shorewise.feedback.cases;

/** Why something is not done to a case or a rule. */
public final class CaseRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The closed family of reasons. */
    public enum Kind {
        /** It is to be closed and nobody says why it happened or what was done. */
        NOT_EXPLAINED,
        /** It is closed. */
        CLOSED,
        /** The response has a case already. */
        HAS_ONE,
        /** There is no such response. */
        UNKNOWN_RESPONSE,
        /** The rule would open a case for everybody. */
        ASKS_FOR_NOTHING,
        /** Somebody else was faster. */
        CHANGED_MEANWHILE
    }

    private final Kind kind;

    public CaseRefusal(Kind kind, String detail) {
        super(detail);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
