package dev.shorewise.feedback.studies;

/** Why something is not done to a study. */
public final class StudyRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The closed family of reasons. */
    public enum Kind {
        /** The id is taken. */
        ID_TAKEN,
        /** A theme that the taxonomy does not have. */
        UNKNOWN_THEME,
        /** A speaker who asked to be forgotten. */
        SPEAKER_ERASED,
        /** A speaker who is said to be two customers. */
        SPEAKER_IS_ANOTHER,
        /** Somebody else was faster. */
        CHANGED_MEANWHILE
    }

    private final Kind kind;

    public StudyRefusal(Kind kind, String detail) {
        super(detail);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
