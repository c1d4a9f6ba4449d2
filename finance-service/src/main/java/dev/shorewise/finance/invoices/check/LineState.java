package dev.shorewise.finance.invoices.check;

/** What became of a line. */
public enum LineState {
    /** Within tolerance. */
    MATCHED,
    /** Too much. */
    OVER,
    /** Too little. */
    UNDER,
    /** Nothing of the kind was agreed. */
    UNEXPECTED,
    /** Agreed and accepted, but not invoiced. */
    MISSING,
    /** Invoiced before. */
    DUPLICATE,
    /** Nobody knows what to expect: something that it takes is missing. Neither right nor wrong. */
    UNCHECKED
}
