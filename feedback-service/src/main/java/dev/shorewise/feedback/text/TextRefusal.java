package dev.shorewise.feedback.text;

import dev.shorewise.kit.problems.InvalidParam;
import java.util.List;

/** Why a correction or a taxonomy is not taken. */
public final class TextRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The closed family of reasons. */
    public enum Kind {
        /** A theme that the taxonomy does not have. */
        UNKNOWN_THEME,
        /** Themes that cannot be looked for. */
        INVALID_TAXONOMY,
        /** Somebody else was faster. */
        CHANGED_MEANWHILE
    }

    private final Kind kind;
    private final transient List<InvalidParam> invalidParams;

    public TextRefusal(Kind kind, String detail, List<InvalidParam> invalidParams) {
        super(detail);
        this.kind = kind;
        this.invalidParams = List.copyOf(invalidParams);
    }

    public Kind kind() {
        return kind;
    }

    public List<InvalidParam> invalidParams() {
        return invalidParams;
    }
}
