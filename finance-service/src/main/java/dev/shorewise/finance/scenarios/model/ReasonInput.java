package dev.shorewise.finance.scenarios.model;

/** Figures of a contact reason. */
public enum ReasonInput implements InputKind {
    /** New issues in the first month, before season. */
    ISSUES_PER_MONTH(0, Bounds.AMOUNT),
    /** Yearly growth of issues. */
    GROWTH(0, Bounds.RATE),
    /** Mean seconds of handling a contact. */
    HANDLE_SECONDS(360, Bounds.FACTOR);

    private final Usual usual;

    ReasonInput(double standard, Bounds bounds) {
        usual = new Usual(standard, bounds);
    }

    @Override
    public Usual usual() {
        return usual;
    }
}
