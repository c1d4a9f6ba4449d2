package dev.shorewise.feedback.surveys;

/** Why something is not done to a survey. */
public final class SurveyRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The closed family of reasons. */
    public enum Kind {
        /** The id is taken. */
        ID_TAKEN,
        /** Somebody else made the next version meanwhile. */
        CHANGED_MEANWHILE
    }

    private final Kind kind;

    public SurveyRefusal(Kind kind, String detail) {
        super(detail);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
