package dev.shorewise.finance.invoices.card;

/** What a price is for, and so who carries which risk (finance, section 7.1). */
public enum Basis {
    /** People for a month: the client carries volume, quality and productivity. */
    FTE_MONTH,
    /** Hours of presence less shrinkage. */
    PRODUCTIVE_HOUR,
    /** Minutes of handling: slowness is paid for. */
    HANDLED_MINUTE,
    /** Handled contacts: repeats are paid for. */
    CONTACT,
    /** Resolved issues; repeats within an agreed time are free. */
    RESOLUTION,
    /** Results such as sales or customers kept. */
    OUTCOME,
    /** A fee for a baseline of contacts; beyond a dead band each contact more or less has a price of its own. */
    FIXED_WITH_BANDS;

    /** Whether vendor-service counts it; otherwise the client accepts a quantity. */
    public boolean isCounted() {
        return switch (this) {
            case HANDLED_MINUTE, CONTACT, RESOLUTION, FIXED_WITH_BANDS -> true;
            case FTE_MONTH, PRODUCTIVE_HOUR, OUTCOME -> false;
        };
    }
}
