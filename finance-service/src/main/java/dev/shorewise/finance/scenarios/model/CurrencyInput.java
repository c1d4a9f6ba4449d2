package dev.shorewise.finance.scenarios.model;

/** Figures of a currency. */
public enum CurrencyInput implements InputKind {
    /** Units of the report's currency for one unit, in the first month. */
    RATE(1, Bounds.FACTOR),
    /** Yearly change of the rate. */
    DRIFT(0, Bounds.RATE);

    private final Usual usual;

    CurrencyInput(double standard, Bounds bounds) {
        usual = new Usual(standard, bounds);
    }

    @Override
    public Usual usual() {
        return usual;
    }
}
