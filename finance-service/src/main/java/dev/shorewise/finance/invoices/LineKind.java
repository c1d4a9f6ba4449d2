package dev.shorewise.finance.invoices;

/** What a line of an invoice is. */
public enum LineKind {
    /** Something that was delivered. */
    SERVICE,
    /** Money back for what was not: negative. */
    CREDIT,
    /** Tax on the others. */
    TAX
}
