package dev.shorewise.finance.scenarios.model;

/** Figures of a currency. */
public enum CurrencyInput implements InputKind {
    /** Units of the report's currency for one unit, in the first month. */
    RATE(1, Bounds.FACTOR),
    /** Yearly change of the rate. */
    DRIFT(0, Bounds.RATE);

    private final double standard;
    private final Bounds bounds;

    CurrencyInput(double standard, Bounds bounds) {
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
