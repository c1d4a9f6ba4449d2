package dev.shorewise.finance.invoices;

/** How far an invoice has come. */
public enum InvoiceState {
    /** Here; its lines may still be restated. */
    RECEIVED,
    /** To be paid as it stands. */
    ACCEPTED,
    /** Sent back for its differences. */
    DISPUTED,
    /** Paid, or agreed otherwise: the end. */
    SETTLED;

    /** Whether an invoice may go from here to there. */
    public boolean leadsTo(InvoiceState next) {
        return switch (this) {
            case RECEIVED -> next == ACCEPTED || next == DISPUTED;
            case DISPUTED -> next == ACCEPTED || next == SETTLED;
            case ACCEPTED -> next == DISPUTED || next == SETTLED;
            case SETTLED -> false;
        };
    }

    /** Whether its lines can no longer be restated. */
    public boolean isFrozen() {
        return this == ACCEPTED || this == SETTLED;
    }
}
