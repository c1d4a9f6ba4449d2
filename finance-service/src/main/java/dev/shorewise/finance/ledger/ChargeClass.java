package dev.shorewise.finance.ledger;

/** Whether a charge is a first statement or corrects one, after FOCUS 1.2. */
public enum ChargeClass {
    /** Says what was charged. */
    REGULAR,
    /** Corrects a billing period that was invoiced already. */
    CORRECTION
}
