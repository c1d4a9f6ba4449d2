package dev.shorewise.finance.invoices;

/** What this feature refuses. */
public final class InvoiceRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Kind {
        /** The vendor has no rate card for the month of the invoice. */
        NO_RATE_CARD,
        /** The invoice cannot go from its state to that one. */
        WRONG_STATE,
        /** Nobody has checked the invoice since it last changed. */
        NOT_CHECKED,
        /** What differs is accepted or settled for a reason, which is missing. */
        REASON_MISSING
    }

    private final Kind kind;

    public InvoiceRefusal(Kind kind, String detail) {
        super(detail);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
