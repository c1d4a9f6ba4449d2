package dev.shorewise.finance.scenarios.model;

/** Figures of a contact reason. */
public enum ReasonInput implements InputKind {
    /** New issues in the first month, before season. */
    ISSUES_PER_MONTH(0, Bounds.AMOUNT),
    /** Yearly growth of issues. */
    GROWTH(0, Bounds.RATE),
    /** Mean seconds of handling a contact. */
    HANDLE_SECONDS(360, Bounds.FACTOR);

    private final double standard;
    private final Bounds bounds;

    ReasonInput(double standard, Bounds bounds) {
        this.standard = standard;
        this.bounds = bounds;
    }

    @Override
    public double standard() {
        return standard;
    }

    @Override
    public Bounds bounds() {
        return bounds;
    }
}
