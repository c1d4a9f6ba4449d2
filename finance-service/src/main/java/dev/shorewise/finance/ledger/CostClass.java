package dev.shorewise.finance.ledger;

/** How visible a cost is. */
public enum CostClass {
    /** Bought under the contract. */
    DIRECT,
    /** Caused by the contract but not on the vendor's invoice. */
    INDIRECT,
    /** Easy to forget. */
    HIDDEN,
    /** Caused by quality. */
    QUALITY,
    /** Cost that disappears. */
    BENEFIT
}
