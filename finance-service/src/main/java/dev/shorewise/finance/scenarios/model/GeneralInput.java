package dev.shorewise.finance.scenarios.model;

/** Figures of the decision as a whole. */
public enum GeneralInput implements InputKind {
    /** Yearly rate at which money is discounted, in the basis that the scenario says. */
    DISCOUNT_RATE(0, Bounds.RATE),
    /** Yearly rise of prices, for a real discount rate. */
    INFLATION(0, Bounds.RATE),
    /** Share of profit that is paid as tax; 0 for a result before tax. */
    TAX_RATE(0, Bounds.PART),
    /** Share of unresolved customers who come back. */
    RECONTACT(1, Bounds.SHARE),
    /** Customers served. */
    CUSTOMERS(0, Bounds.AMOUNT),
    /** What a customer is worth who stays, in the currency of the report. */
    CUSTOMER_VALUE(0, Bounds.AMOUNT),
    /** Share of customers who leave in a year for each 1.00 of satisfaction below the reference: an assumption. */
    CHURN_PER_SATISFACTION(0, Bounds.SHARE),
    /** Satisfaction at which nobody leaves because of service. */
    REFERENCE_SATISFACTION(1, Bounds.SHARE);

    private final Usual usual;

    GeneralInput(double standard, Bounds bounds) {
        usual = new Usual(standard, bounds);
    }

    @Override
    public Usual usual() {
        return usual;
    }
}
