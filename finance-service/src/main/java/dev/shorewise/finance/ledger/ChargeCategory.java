package dev.shorewise.finance.ledger;

/** What a charge is for, after FOCUS 1.2. */
public enum ChargeCategory {
    /** Paid for what was used. */
    USAGE,
    /** Paid for a right or a thing, whether used or not. */
    PURCHASE,
    /** Tax that cannot be reclaimed. */
    TAX,
    /** Money received back for what was not delivered. */
    CREDIT,
    /** What corrects a total: rounding, goodwill, gain share, currency. */
    ADJUSTMENT
}
