package dev.shorewise.finance.blend;

/** What this feature refuses. */
public final class BlendRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Kind {
        /** The problem says something that cannot be. */
        INVALID_PROBLEM
    }

    private final Kind kind;

    public BlendRefusal(Kind kind, String detail, Throwable cause) {
        super(detail, cause);
        this.kind = kind;
    }

    public BlendRefusal(Kind kind, String detail) {
        super(detail);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
