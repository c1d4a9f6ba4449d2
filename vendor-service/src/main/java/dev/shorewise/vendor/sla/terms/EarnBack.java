package dev.shorewise.vendor.sla.terms;

/** How a vendor earns a credit back. */
public enum EarnBack {
    /** {@code earn-back/half-after-six-met@1}: half of it, when the level is met in each of the next six windows. */
    HALF_AFTER_SIX_MET,
    /** {@code earn-back/full-after-three-exceeded@1}: all of it, when the next three are strictly better than expected. */
    FULL_AFTER_THREE_EXCEEDED,
    /** {@code earn-back/offset-after-three-clean@1}: a balance against later credits, after three without any credit. */
    OFFSET_AFTER_THREE_CLEAN,
    /** {@code earn-back/annual-average@1}: all of it, when the contract year as a whole keeps the expected level. */
    ANNUAL_AVERAGE
}
