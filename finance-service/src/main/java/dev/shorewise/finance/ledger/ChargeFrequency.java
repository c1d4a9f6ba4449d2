package dev.shorewise.finance.ledger;

/** How often a charge comes, after FOCUS 1.2. */
public enum ChargeFrequency {
    ONE_TIME,
    RECURRING,
    USAGE_BASED
}
