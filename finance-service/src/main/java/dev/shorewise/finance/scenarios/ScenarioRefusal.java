package dev.shorewise.finance.scenarios;

/** What this feature refuses. */
public final class ScenarioRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Kind {
        /** The scenario says something that cannot be. */
        INVALID_SCENARIO
    }

    private final Kind kind;

    public ScenarioRefusal(Kind kind, String detail, Throwable cause) {
        super(detail, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
